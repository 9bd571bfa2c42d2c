package com.sun.glass.ui.test;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/**
 * JavaFX's headless platform with its mouse mended and a larger screen. The toolkit finds this
 * class by its name when it is started with {@code -Dglass.platform=Test}.
 */
public final class TestPlatformFactory extends HeadlessPlatformFactory {
  @Override
  public Application createApplication() {
    return new TestApplication();
  }
}
