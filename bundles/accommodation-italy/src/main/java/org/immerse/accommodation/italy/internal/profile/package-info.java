/** What a young person is asked, and the consent to be shown to homes. */
@NullMarked
package org.immerse.accommodation.italy.internal.profile;

import org.jspecify.annotations.NullMarked;
