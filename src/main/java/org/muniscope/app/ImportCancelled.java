package org.muniscope.app;

/** The person cancelled an import; nothing of it is left. */
public final class ImportCancelled extends Exception {
  private static final long serialVersionUID = 1L;

  ImportCancelled() {
    super("The import was cancelled.");
  }
}
