package org.immerse.karaf.jdk;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites one class: every call of {@code Subject.getSubject} becomes {@link Subjects#current}, and the methods {@code doAs} of
 * Karaf's {@code JaasHelper} become {@link Subjects#doAs}. Nothing else is touched.
 */
final class SubjectRewriter extends ClassVisitor {
    private static final int API = Opcodes.ASM9;
    private static final String HELPER = "org/apache/karaf/util/jaas/JaasHelper";
    private static final String SUBJECT = "javax/security/auth/Subject";
    private static final String SUBJECTS = "org/immerse/karaf/jdk/Subjects";
    private static final byte[] GET_SUBJECT = "getSubject".getBytes(StandardCharsets.US_ASCII);

    private final boolean helper;
    private boolean changed;

    private SubjectRewriter(ClassVisitor next, boolean helper) {
        super(API, next);
        this.helper = helper;
    }

    /** The class rewritten; null where there is nothing to rewrite. */
    static byte @Nullable [] rewrite(String name, byte[] bytes) {
        boolean helper = name.equals(HELPER);
        if (!helper && !contains(bytes, GET_SUBJECT)) {
            return null;
        }
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        SubjectRewriter rewriter = new SubjectRewriter(writer, helper);
        reader.accept(rewriter, 0);
        return rewriter.changed ? writer.toByteArray() : null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        if (helper && name.equals("doAs")) {
            changed = true;
            writeDoAs(next, Type.getArgumentTypes(descriptor)[1]);
            return null;
        }
        return new Calls(next);
    }

    private static void writeDoAs(MethodVisitor body, Type action) {
        String descriptor = "(L" + SUBJECT + ";" + action.getDescriptor() + ")Ljava/lang/Object;";
        body.visitCode();
        body.visitVarInsn(Opcodes.ALOAD, 0);
        body.visitVarInsn(Opcodes.ALOAD, 1);
        body.visitMethodInsn(Opcodes.INVOKESTATIC, SUBJECTS, "doAs", descriptor, false);
        body.visitInsn(Opcodes.ARETURN);
        body.visitMaxs(2, 2);
        body.visitEnd();
    }

    /** Replaces the calls within one method; the stack has the same height and types before and after each. */
    private final class Calls extends MethodVisitor {
        private Calls(MethodVisitor next) {
            super(API, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (opcode == Opcodes.INVOKESTATIC && owner.equals(SUBJECT) && name.equals("getSubject")) {
                changed = true;
                super.visitInsn(Opcodes.POP);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, SUBJECTS, "current", "()L" + SUBJECT + ";", false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int start = 0; start <= bytes.length - wanted.length; start++) {
            int same = 0;
            while (same < wanted.length && bytes[start + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
