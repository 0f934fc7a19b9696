@echo off
rem Starts Duban on Windows. Not tested there; under Windows use it for trying Duban out, and serve from Linux.
rem JAVA_HOME is a Java 21 or later, or java is on the PATH.
setlocal
set "DUBAN_HOME=%~dp0.."
set "DUBAN_JAVA=java"
if defined JAVA_HOME set "DUBAN_JAVA=%JAVA_HOME%\bin\java"
"%DUBAN_JAVA%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dduban.ops=%DUBAN_HOME%" -cp "%DUBAN_HOME%\lib\*" org.duban.ops.Duban %*
exit /b %ERRORLEVEL%
