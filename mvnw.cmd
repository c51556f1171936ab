@echo off
rem Starts the installed Maven on a JDK 25, wherever Windows keeps one. Downloads nothing.
rem   mvnw           builds what is needed and opens Watchword
rem   mvnw verify    runs every test
setlocal enabledelayedexpansion
set "JDK25="
call :try "%JAVA_HOME%"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
    if exist "%%~R" for /d %%D in ("%%~R\*") do (
        call :try "%%~fD"
        call :try "%%~fD\current"
    )
)
if not defined JDK25 (
    echo Watchword needs a JDK 25: install one, for example Eclipse Temurin 25, and start this again. 1>&2
    exit /b 1
)
where mvn >nul 2>nul
if errorlevel 1 (
    echo Watchword is built with Apache Maven: install Maven 3.8.7 or newer and start this again. 1>&2
    exit /b 1
)
set "JAVA_HOME=%JDK25%"
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
if "%~1"=="" (
    echo Getting Watchword ready. The first time takes a few minutes.
    call mvn -f "%~dp0pom.xml" -q -DskipTests
) else (
    call mvn -f "%~dp0pom.xml" %*
)
exit /b %errorlevel%

:try
if defined JDK25 exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>nul
if not errorlevel 1 set "JDK25=%~1"
exit /b 0
