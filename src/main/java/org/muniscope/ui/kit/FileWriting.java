package org.muniscope.ui.kit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.muniscope.export.NotWritten;
import org.muniscope.export.WholeFile;

/**
 * Writes files in the background, one at a time; what takes longer than a moment is told, and can
 * be stopped, after which the file is as it was before.
 */
public final class FileWriting {
  private final Notices notices;
  private final Lane lane;
  private Optional<Unfinished> unfinished = Optional.empty();

  /** Tells by the notices what is being written and how it ended; writes on the lane. */
  public FileWriting(Notices notices, Lane lane) {
    this.notices = notices;
    this.lane = lane;
  }

  /**
   * A file that is being written.
   *
   * @param target where it will stand
   * @param inPlace whether it stands there already: whoever stops it then has stopped nothing
   * @param over takes the sentence about it away
   */
  private record Unfinished(Path target, AtomicBoolean inPlace, Runnable over) {}

  /**
   * Writes a file, whole or not at all, and tells where it is or why it could not be written. One
   * that is still being written is given up.
   */
  public void write(Path target, WholeFile.Content content) {
    unfinished.ifPresent(this::giveUp);
    var file = new Unfinished(target, new AtomicBoolean(), notices.writing(target, lane::cancel));
    unfinished = Optional.of(file);
    lane.start(
        Job.of(
                signal -> {
                  WholeFile.write(target, out -> content.writeTo(new Stoppable(out, signal)));
                  file.inPlace().set(true);
                  return target;
                },
                notices::written)
            .failing(this::failed)
            .cancelling(() -> stopped(file))
            .lastly(() -> end(file)));
  }

  /** The lane calls no handler of a job that another one overtakes. */
  private void giveUp(Unfinished file) {
    stopped(file);
    end(file);
  }

  private void stopped(Unfinished file) {
    if (file.inPlace().get()) {
      notices.written(file.target());
    } else {
      notices.say(Messages.text("window.toast.stopped", file.target()));
    }
  }

  private void end(Unfinished file) {
    unfinished = Optional.empty();
    file.over().run();
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
