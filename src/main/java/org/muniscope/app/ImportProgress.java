package org.muniscope.app;

/** Hears how far an import is, and is asked between pages whether to go on. */
public interface ImportProgress {
  /** Hears nothing and never cancels. */
  ImportProgress NONE =
      new ImportProgress() {
        @Override
        public void pageRead(int page, int pages, int rows) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * A page was read.
   *
   * @param page number of pages read so far
   * @param pages number of pages in the file
   * @param rows lines so far that look like a holding
   */
  void pageRead(int page, int pages, int rows);

  /** Whether the person gave up; the import then ends with {@link ImportCancelled}. */
  boolean cancelled();
}
