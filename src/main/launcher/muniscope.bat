@echo off
rem Starts Muniscope from the folder it stands in, with the first Java 25 or newer it can find.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA_FOLDER="

if defined MUNISCOPE_JAVA (
  call :try "%MUNISCOPE_JAVA%"
  goto chosen
)
call :try "%JAVA25_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*") do call :try "%%~j"

:chosen
if not defined JAVA_FOLDER (
  echo muniscope: Java 25 or newer is needed; install it or set MUNISCOPE_JAVA to its folder. 1>&2
  exit /b 2
)
"%JAVA_FOLDER%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --module-path "%HOME_FOLDER%\fx" --add-modules javafx.controls --enable-native-access=javafx.graphics -cp "%HOME_FOLDER%\lib\*" org.muniscope.Main %*
exit /b %errorlevel%

rem Keeps the first folder whose release file tells of Java 25 or newer.
:try
if defined JAVA_FOLDER exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>nul && set "JAVA_FOLDER=%~1"
exit /b 0
