package org.immerse.karaf.jdk;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets Karaf 4.4 run on JDK 24+, where the security manager is gone:
 * Subject.getSubject(acc) throws there and an AccessControlContext carries no subject any more.
 * It rewrites, as classes load (JDK's own java.lang.classfile API, no dependency):
 *  1. every call  Subject.getSubject(AccessControlContext)  into  Subjects.current();
 *  2. the bodies of Karaf's JaasHelper.doAs(Subject, Privileged[Exception]Action)
 *     into  Subjects.doAs(subject, action).
 * Bundles see the package org.immerse.karaf.jdk by org.osgi.framework.bootdelegation (etc/custom.properties);
 * Karaf's bundle.parent=app makes that the application class path, where the agent jar is.
 */
public final class SubjectAgent implements ClassFileTransformer {

    private static final ClassDesc SUBJECT = ClassDesc.of("javax.security.auth.Subject");
    private static final ClassDesc SUBJECTS = ClassDesc.of("org.immerse.karaf.jdk.Subjects");
    private static final MethodTypeDesc CURRENT = MethodTypeDesc.of(SUBJECT);

    public static void premain(String args, Instrumentation inst) {
        if (Runtime.version().feature() >= 24) {
            inst.addTransformer(new SubjectAgent());
        }
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain pd, byte[] bytes) {
        if (loader == null || name == null || redefined != null) {
            return null;
        }
        boolean helper = name.equals("org/apache/karaf/util/jaas/JaasHelper");
        if (!helper && !contains(bytes, GET_SUBJECT)) {
            return null;
        }
        try {
            ClassFile cf = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                    java.lang.classfile.ClassHierarchyResolver.ofResourceParsing(loader)
                            .orElse(java.lang.classfile.ClassHierarchyResolver.defaultResolver())));
            ClassModel model = cf.parse(bytes);
            AtomicBoolean hit = new AtomicBoolean();
            CodeTransform calls = (CodeBuilder b, CodeElement e) -> {
                if (e instanceof InvokeInstruction i && i.owner().asInternalName().equals("javax/security/auth/Subject")
                        && i.name().equalsString("getSubject")) {
                    hit.set(true);
                    b.pop();
                    b.invokestatic(SUBJECTS, "current", CURRENT);
                } else {
                    b.with(e);
                }
            };
            ClassTransform ct = (cb, ce) -> {
                if (helper && ce instanceof MethodModel m && m.methodName().equalsString("doAs")) {
                    hit.set(true);
                    ClassDesc action = m.methodTypeSymbol().parameterType(1);
                    cb.withMethodBody("doAs", m.methodTypeSymbol(), m.flags().flagsMask(), b -> b.aload(0).aload(1)
                            .invokestatic(SUBJECTS, "doAs",
                                    MethodTypeDesc.of(ClassDesc.of("java.lang.Object"), SUBJECT, action))
                            .areturn());
                } else if (ce instanceof MethodModel m) {
                    cb.transformMethod(m, java.lang.classfile.MethodTransform.transformingCode(calls));
                } else {
                    cb.with(ce);
                }
            };
            byte[] out = cf.transformClass(model, ct);
            return hit.get() ? out : null;
        } catch (Throwable t) {
            System.err.println("SubjectAgent: could not rewrite " + name + ": " + t);
            return null;
        }
    }

    private static final byte[] GET_SUBJECT = "getSubject".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private static boolean contains(byte[] hay, byte[] needle) {
        outer:
        for (int i = 0; i <= hay.length - needle.length; i++) {
            for (int j = 0; j < needle.length; j++) {
                if (hay[i + j] != needle[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
