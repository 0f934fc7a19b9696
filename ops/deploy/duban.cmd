@echo off
rem Starts Duban on Windows. Not tested there; under Windows use it for trying Duban out, and serve from Linux.
rem JAVA_HOME is a Java 21 or later, or java is on the PATH.
setlocal
set "DUBAN_HOME=%~dp0.."
set "DUBAN_JAVA=java"
if defined JAVA_HOME set "DUBAN_JAVA=%JAVA_HOME%\bin\java"
rem Java writes in the encoding of the console, which need not be UTF-8.
"%DUBAN_JAVA%" "-Dduban.ops=%DUBAN_HOME%" -cp "%DUBAN_HOME%\lib\*" org.duban.ops.Duban %*
exit /b %ERRORLEVEL%
