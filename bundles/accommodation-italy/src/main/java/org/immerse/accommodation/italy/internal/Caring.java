package org.immerse.accommodation.italy.internal;

import java.util.List;
import java.util.Map;
import org.immerse.api.security.User;

/** Which coordinator cares for whom. Published as a service by the part that keeps it; while it is not there nobody cares for anybody. */
public interface Caring {
    /** Whether this member of staff cares for the person now. */
    boolean caresFor(User staff, String person);

    /** Everybody this member of staff cares for now. */
    List<String> inCareOf(User staff);

    /** Everybody the coordinators of this member of staff's organisation care for now, with the coordinator's account. */
    default Map<String, String> inCareOfOffice(User staff) {
        return Map.of();
    }
}
