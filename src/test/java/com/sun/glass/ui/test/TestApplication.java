package com.sun.glass.ui.test;

import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import java.nio.ByteBuffer;

/** The headless toolkit on a screen that takes a window of ordinary size. */
final class TestApplication extends HeadlessApplication {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1200;
  private static final int DEPTH = 32;
  private static final int DPI = 96;

  private final HeldInput held = new HeldInput();
  private final Screen[] screens = {
    new Screen(
        0, DEPTH, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, DPI, DPI, 1, 1, 1,
        1)
  };

  @Override
  protected Screen[] staticScreen_getScreens() {
    var original = super.staticScreen_getScreens();
    if (original[0].getWidth() < WIDTH) {
      enlargeFrameBuffer();
    }
    return screens.clone();
  }

  /**
   * The windows' common pixels are made for the original screen, and a larger window would be
   * written past their end. No method changes them.
   */
  private void enlargeFrameBuffer() {
    try {
      var field = HeadlessApplication.class.getDeclaredField("frameBuffer");
      field.setAccessible(true);
      field.set(this, ByteBuffer.allocate(WIDTH * HEIGHT * Integer.BYTES));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This JavaFX has another headless platform", e);
    }
  }

  @Override
  public View createView() {
    return new TestView(held);
  }

  /** Pictures as cursors are not supported; nobody sees them here. */
  @Override
  public Cursor createCursor(int x, int y, Pixels pixels) {
    return createCursor(Cursor.CURSOR_DEFAULT);
  }
}
