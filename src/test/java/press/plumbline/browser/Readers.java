package press.plumbline.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import press.plumbline.pages.BuiltSite;

/** Browsers that go through a site's pages at the same time, as many as the machine can serve. */
final class Readers implements AutoCloseable {
  /** What a reader does with a page, and what there is to say against it. */
  interface Visit {
    List<String> faults(Chromium browser, String page) throws Exception;
  }

  private final List<Chromium> browsers = new ArrayList<>();

  private Readers() {}

  static Readers start() throws Exception {
    return start(Runtime.getRuntime().availableProcessors());
  }

  static Readers start(int count) throws Exception {
    Optional<Path> binary = Chromium.find();
    assumeTrue(binary.isPresent(), "no chromium on this machine; .ci/run installs it");
    var readers = new Readers();
    for (int i = 0; i < count; i++) {
      readers.browsers.add(Chromium.start(binary.get()));
    }
    return readers;
  }

  /** The only one, or the first. */
  Chromium one() {
    return browsers.get(0);
  }

  List<Chromium> all() {
    return browsers;
  }

  /** The faults of all pages, in the order of the pages. */
  List<String> visit(Collection<String> pages, Visit visit) throws Exception {
    BlockingQueue<Chromium> free = new LinkedBlockingQueue<>(browsers);
    ExecutorService threads = Executors.newFixedThreadPool(browsers.size());
    try {
      List<Future<List<String>>> visits = new ArrayList<>();
      for (String page : pages) {
        visits.add(
            threads.submit(
                () -> {
                  Chromium browser = free.take();
                  try {
                    return visit.faults(browser, page);
                  } finally {
                    free.add(browser);
                  }
                }));
      }
      List<String> faults = new ArrayList<>();
      for (Future<List<String>> one : visits) {
        faults.addAll(one.get());
      }
      return faults;
    } finally {
      threads.shutdownNow();
    }
  }

  /** The faults of pages of one site. */
  List<String> visit(BuiltSite site, Collection<String> pages, SiteVisit visit) throws Exception {
    try (Host host = new Host(site)) {
      return visit(
          pages,
          (browser, page) ->
              visit.faults(browser, host.address(page)).stream()
                  .map(fault -> site + " " + page + ": " + fault)
                  .toList());
    }
  }

  /** A visit to a page at an address. */
  interface SiteVisit {
    List<String> faults(Chromium browser, String address) throws Exception;
  }

  @Override
  public void close() throws IOException {
    for (Chromium browser : browsers) {
      browser.close();
    }
  }
}
