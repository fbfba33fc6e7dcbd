package org.immerse.knowledge.base.internal.search;

/** Selects without sorting. */
final class Quick {
    private Quick() {}

    /** The n-th largest of the first numbers, which come into another order; minus infinity where there are not so many. */
    static float nthLargest(float[] numbers, int count, int n) {
        if (count <= n) {
            return Float.NEGATIVE_INFINITY;
        }
        int low = 0;
        int high = count - 1;
        int wanted = n - 1;
        while (low < high) {
            float pivot = numbers[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (numbers[i] > pivot) {
                    i++;
                }
                while (numbers[j] < pivot) {
                    j--;
                }
                if (i <= j) {
                    float swap = numbers[i];
                    numbers[i++] = numbers[j];
                    numbers[j--] = swap;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return numbers[wanted];
            }
        }
        return numbers[wanted];
    }
}
