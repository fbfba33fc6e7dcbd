package org.immerse.api.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Where a view is shown, and to whom. Becomes the service properties {@code view.route}, {@code view.title}, ... */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ViewDescription {
    /** Prefix of the service properties. */
    String PREFIX_ = "view.";

    /**
     * The route, starting with the module's id for service modules: {@code jobs-spain}, {@code jobs-spain/vacancy}. A view that
     * implements {@code HasUrlParameter} gets the rest of the path.
     */
    String route();

    /** Key of the title: page title and menu entry. */
    String title();

    /** Symbol of the icon set, such as {@code work}; see the kit's {@code Icons}. */
    String icon() default "info";

    /** Place in the menu, lowest first. Home is 0, own things (my file) come from 800, administration from 900. */
    int order() default 100;

    /** Whether it has an entry in the menu. */
    boolean menu() default true;

    /** Names of the roles that may see it; empty: everybody, also without an account. {@code ANY} alone: any signed-in account. */
    String[] roles() default {};

    /** Roles that see it in the menu; empty: as {@link #roles}. */
    String[] menuRoles() default {};

    /** Key of a shorter title for the menu, one word where the language allows; empty: as {@link #title}. */
    String menuTitle() default "";

    /**
     * Key of the big choice on the home page, such as 'Find work'; the key with {@code .text} at its end is the line below.
     * Empty: no big choice.
     */
    String choice() default "";

    /** Whether it stands alone, without the menus: question pages. */
    boolean alone() default false;
}
