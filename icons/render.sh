#!/bin/sh
# Renders the icon anew from its sources: needs rsvg-convert, icotool and png2icns.
set -e
cd "$(dirname "$0")"
for size in 16 32 48 64 128 256 512; do
  rsvg-convert -w $size -h $size muniscope.svg -o muniscope-$size.png
done
rsvg-convert -w 24 -h 24 muniscope-24.svg -o muniscope-24.png
icotool -c -o muniscope.ico muniscope-16.png muniscope-24.png muniscope-32.png muniscope-48.png \
  muniscope-64.png muniscope-128.png --raw=muniscope-256.png
png2icns muniscope.icns muniscope-16.png muniscope-32.png muniscope-48.png muniscope-128.png \
  muniscope-256.png muniscope-512.png
