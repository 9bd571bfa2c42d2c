package org.muniscope.ui.kit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.muniscope.export.NotWritten;
import org.muniscope.export.WholeFile;

/**
 * Writes files in the background, one at a time; what takes longer than a moment is told, and can
 * be stopped, after which the file is as it was before.
 *
 * @param notices tells that it is being written and how it ended
 * @param lane where it is written
 */
public record FileWriting(Notices notices, Lane lane) {

  /** Writes a file, whole or not at all, and tells where it is or why it could not be written. */
  public void write(Path target, WholeFile.Content content) {
    var over = notices.writing(target, lane::cancel);
    lane.start(
        Job.of(
                signal -> {
                  WholeFile.write(target, out -> content.writeTo(new Stoppable(out, signal)));
                  return target;
                },
                notices::written)
            .failing(this::failed)
            .cancelling(() -> notices.say(Messages.text("window.toast.stopped", target)))
            .lastly(over));
  }

  private void failed(Throwable failure) {
    if (failure instanceof NotWritten told) {
      notices.warn(String.valueOf(told.getMessage()));
    } else {
      throw new IllegalStateException("A file could not be written", failure);
    }
  }

  /** Takes nothing any more once nobody waits for it. */
  private static final class Stoppable extends FilterOutputStream {
    private final Job.Signal signal;

    Stoppable(OutputStream out, Job.Signal signal) {
      super(out);
      this.signal = signal;
    }

    @Override
    public void write(int one) throws IOException {
      ask();
      out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      ask();
      out.write(bytes, from, count);
    }

    private void ask() throws InterruptedIOException {
      if (signal.cancelled()) {
        throw new InterruptedIOException();
      }
    }
  }
}
