package org.immerse.rest.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The limits of the API, live. */
@Component(service = ApiSettings.class, configurationPid = "org.immerse.rest")
@Designate(ocd = ApiSettings.Config.class)
public final class ApiSettings {

    /** Configuration of the API. */
    @ObjectClassDefinition(name = "REST API", description = "Limits of the REST API.")
    public @interface Config {
        @AttributeDefinition(name = "Requests a minute", description = "From one address without a key.")
        int requests_per_minute() default 120;

        @AttributeDefinition(name = "Largest body", description = "Of a request, in kilobytes.")
        int body_kilobytes() default 5120;

        @AttributeDefinition(name = "Largest upload", description = "Of a file sent with a key, in megabytes.")
        int upload_megabytes() default 1024;
    }

    private static final long KILOBYTE = 1024;

    private volatile Config config;
    private volatile RateLimiter limiter;

    @Activate
    public ApiSettings(Config config) {
        this.config = config;
        limiter = new RateLimiter(config.requests_per_minute(), System::nanoTime);
    }

    @Modified
    void configure(Config changed) {
        config = changed;
        limiter = new RateLimiter(changed.requests_per_minute(), System::nanoTime);
    }

    RateLimiter limiter() {
        return limiter;
    }

    /** The most bytes a body may have. */
    long largestBody() {
        return config.body_kilobytes() * KILOBYTE;
    }

    /** The most bytes a file may have that is sent with a key. */
    long largestUpload() {
        return config.upload_megabytes() * KILOBYTE * KILOBYTE;
    }
}
