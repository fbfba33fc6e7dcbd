package org.immerse.accommodation.italy.internal.placement.view;

import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.placement.PlacementSite;
import org.immerse.accommodation.italy.internal.placement.rest.PlacementsResource;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.ApiKeys;
import tools.jackson.databind.json.JsonMapper;

/** The API's answer to a key of the host's organisation, as it goes over the line. */
final class ApiAnswers {
    private static final ApiKeys.ApiKey KEY = new ApiKeys.ApiKey(
            "key", "Conti", Set.of("placements:read"), Optional.of(SomeHome.CONTI.id()), PlacementSite.NOW, false);

    private final PlacementSite site;

    ApiAnswers(PlacementSite site) {
        this.site = site;
    }

    String asHost() {
        Accounts accounts = proxy(Accounts.class, Optional.of(SomeHome.CONTI));
        SecurityContext caller = proxy(SecurityContext.class, new KeyPrincipal(KEY));
        return JsonMapper.builder()
                .build()
                .writeValueAsString(new PlacementsResource(site.homes, site.placements, site.desk, site.sight, accounts)
                        .list(caller));
    }

    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> answer));
    }
}
