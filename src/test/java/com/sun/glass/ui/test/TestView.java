package com.sun.glass.ui.test;

import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.headless.HeadlessView;

/**
 * A headless view whose events say what a real one's do: only the right button's press opens a
 * menu, the keys and buttons held are told with every mouse event, a wheel turns at the pointer.
 */
final class TestView extends HeadlessView {
  /** The row length, in pixels, of the headless platform's frame buffer. */
  private static final int ROW = 1000;

  private final HeldInput held;

  TestView(HeldInput held) {
    this.held = held;
  }

  @Override
  protected void notifyKey(int type, int keyCode, char[] characters, int modifiers) {
    held.keys(modifiers);
    super.notifyKey(type, keyCode, characters, modifiers);
  }

  @Override
  protected void notifyMouse(
      int type,
      int button,
      int x,
      int y,
      int screenX,
      int screenY,
      int modifiers,
      boolean popupTrigger,
      boolean synthesized) {
    held.mouse(type, button);
    var opensMenu = type == MouseEvent.DOWN && button == MouseEvent.BUTTON_RIGHT;
    super.notifyMouse(
        type, button, x, y, screenX, screenY, held.modifiers(), opensMenu, synthesized);
  }

  /** What arrives is the pointer on the screen, and the window's corner as the second pair. */
  @Override
  protected void notifyScroll(
      int screenX,
      int screenY,
      int windowX,
      int windowY,
      double deltaX,
      double deltaY,
      int modifiers,
      int lines,
      int characters,
      int defaultLines,
      int defaultCharacters,
      double multiplierX,
      double multiplierY) {
    super.notifyScroll(
        screenX - windowX,
        screenY - windowY,
        screenX,
        screenY,
        deltaX,
        deltaY,
        modifiers | held.modifiers(),
        lines,
        characters,
        defaultLines,
        defaultCharacters,
        multiplierX,
        multiplierY);
  }

  /** Snapshots do not need these pixels, and a window wider than a row would spoil the next row. */
  @Override
  protected void _uploadPixels(long pointer, Pixels pixels) {
    var window = getWindow();
    if (window != null
        && window.getX() >= 0
        && window.getY() >= 0
        && window.getX() + pixels.getWidth() <= ROW
        && window.getY() + pixels.getHeight() <= window.getScreen().getHeight()) {
      super._uploadPixels(pointer, pixels);
    }
  }
}
