package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.watchword.print.sample.Sample;

class ManyAtOnceTest {
    @Test
    void onePressServesSeveralThreadsWithTheSameResult() throws InterruptedException, ExecutionException {
        List<Future<Integer>> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 16; i++) {
                asked.add(threads.submit(() -> Arrays.hashCode(
                        Pages.print(Sample.leaflet("emergency", "helpline")).bytes())));
            }
        }
        Set<Integer> different = new HashSet<>();
        for (Future<Integer> one : asked) {
            different.add(one.get());
        }

        assertEquals(1, different.size());
    }
}
