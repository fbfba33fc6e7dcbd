// Arrow keys, letters and dragging on the board; what it means the server decides.
const table = this;
if (!table.immerseBoard) {
  table.immerseBoard = true;
  let dragged = null;
  let over = null;
  const button = (row, column) => table.querySelector(`button[data-r="${row}"][data-c="${column}"]`);
  const of = event => event.target.closest('button[data-r]') ?? event.target.closest('td')?.querySelector('button[data-r]');
  const tell = (name, detail) => table.dispatchEvent(new CustomEvent(name, { detail }));
  const mark = cell => {
    over?.style.removeProperty('outline');
    over = cell;
    over?.style.setProperty('outline', '3px dashed var(--im-accent-ink)');
  };
  table.addEventListener('focusin', event => {
    const now = event.target.closest('button[data-r]');
    if (now) {
      table.querySelectorAll('button[data-r][tabindex="0"]').forEach(other => other.setAttribute('tabindex', '-1'));
      now.setAttribute('tabindex', '0');
    }
  });
  table.addEventListener('keydown', event => {
    const now = event.target.closest('button[data-r]');
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    let r = Number(now.dataset.r);
    let c = Number(now.dataset.c);
    const on = getComputedStyle(table).direction === 'rtl' ? -1 : 1;
    const letter = { KeyA: 'a', KeyC: 'c', KeyR: 'r' }[event.code];
    switch (event.key) {
      case 'ArrowRight': c += on; break;
      case 'ArrowLeft': c -= on; break;
      case 'ArrowDown': r += 1; break;
      case 'ArrowUp': r -= 1; break;
      case 'Home': c = 0; break;
      case 'End': while (button(r, c + 1)) c += 1; break;
      default:
        if (letter && !event.shiftKey) {
          event.preventDefault();
          tell('board-key', { key: letter, r, c });
        }
        return;
    }
    event.preventDefault();
    button(r, c)?.focus();
  });
  table.addEventListener('dragstart', event => {
    const from = of(event);
    if (!from || from.getAttribute('draggable') !== 'true') return;
    dragged = from.dataset.r;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', from.getAttribute('aria-label'));
    tell('board-key', { key: 's', r: Number(dragged), c: Number(from.dataset.c) });
  });
  table.addEventListener('dragover', event => {
    const onto = dragged === null ? null : of(event);
    const target = onto ? button(dragged, onto.dataset.c) : null;
    const cell = target?.closest('td');
    if (cell && !cell.classList.contains('no')) {
      event.preventDefault();
      if (cell !== over) mark(cell);
    } else {
      mark(null);
    }
  });
  table.addEventListener('drop', event => {
    const onto = dragged === null ? null : of(event);
    mark(null);
    if (onto) {
      event.preventDefault();
      tell('board-drop', { r: Number(dragged), c: Number(onto.dataset.c) });
    }
    dragged = null;
  });
  table.addEventListener('dragend', () => { mark(null); dragged = null; });
}
