/* What the shell does in the browser by itself: quick exit, the skip link, reading aloud, where the focus goes. */
(function () {
  'use strict';

  /* Leaves at once: the page is emptied, the session ended in passing, and this entry of the history replaced. */
  function exit(address) {
    document.title = '';
    document.documentElement.style.display = 'none';
    try {
      navigator.sendBeacon('/exit');
    } finally {
      window.location.replace(address);
    }
  }

  function skip() {
    const main = document.getElementById('main');
    if (main) {
      main.focus();
      main.scrollIntoView();
    }
  }

  document.addEventListener('click', function (event) {
    const leave = event.target.closest('[data-exit]');
    if (leave) {
      event.preventDefault();
      event.stopImmediatePropagation();
      exit(leave.getAttribute('data-exit'));
    } else if (event.target.closest('.im-skip')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      skip();
    }
  }, true);

  /* A page kept by the browser must not come back after somebody left. */
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      window.location.reload();
    }
  });

  let talking = null;

  function silence() {
    window.speechSynthesis.cancel();
    if (talking) {
      talking.setAttribute('aria-pressed', 'false');
      talking = null;
    }
  }

  /* Words of a part as they are seen, without buttons, the way back, a second language and what is hidden from sight. */
  function wordsOf(part) {
    const copy = part.cloneNode(true);
    const unsaid = 'button, vaadin-button, .im-back, .im-also, svg, vaadin-icon, [aria-hidden="true"]';
    copy.querySelectorAll(unsaid).forEach((e) => e.remove());
    return copy.textContent.replace(/\s+/g, ' ').trim();
  }

  /* Prepares a button that reads a part aloud; it disappears where the browser cannot speak. */
  function speak(button, part) {
    if (!('speechSynthesis' in window)) {
      button.hidden = true;
      return;
    }
    if (button.dataset.ready) {
      return;
    }
    button.dataset.ready = 'true';
    button.addEventListener('click', function () {
      const stop = talking === button;
      silence();
      if (stop) {
        return;
      }
      const language = (part.closest('[lang]') || document.documentElement).lang;
      (wordsOf(part).match(/[^.!?؟。]+[.!?؟。]*/g) || []).forEach(function (sentence) {
        const words = new SpeechSynthesisUtterance(sentence);
        words.lang = language;
        window.speechSynthesis.speak(words);
      });
      talking = button;
      button.setAttribute('aria-pressed', 'true');
    });
  }

  let first = true;

  /* A new view: silence, and the focus at its start, so that a screen reader reads on from there. */
  function arrived() {
    if ('speechSynthesis' in window) {
      silence();
    }
    const main = document.getElementById('main');
    if (!first && main && !main.contains(document.activeElement)) {
      main.focus({ preventScroll: true });
    }
    first = false;
  }

  window.immerse = { speak: speak, arrived: arrived };
})();
