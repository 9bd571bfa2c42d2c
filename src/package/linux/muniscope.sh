#!/bin/sh
# Starts Muniscope as muniscope.cfg says. The launcher that jpackage makes for Linux does so too, but
# at every start it first asks rpm and dpkg whose file it is, which takes longer than starting Java.

self=$(readlink -f "$0")
APPDIR=${self%/bin/*}/lib/app
classpath=
options=
while IFS='=' read -r key value; do
  case $key in
    app.classpath) classpath=$classpath:$value ;;
    app.mainclass) main=$value ;;
    java-options) options="$options \"$value\"" ;;
  esac
done < "$APPDIR/muniscope.cfg"

# What is meant for another Java would spoil the start of this one.
unset JDK_JAVA_OPTIONS
eval exec '"${APPDIR%/app}/runtime/bin/java"' "$options" -cp "\"${classpath#:}\"" "$main" '"$@"'
