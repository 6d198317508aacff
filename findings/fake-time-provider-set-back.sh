#!/usr/bin/env bash
# Microsoft.Extensions.TimeProvider.Testing 10.11.0: AdjustTime sets a FakeTimeProvider's clock back, and its timestamps go back with it, though those of
# a machine only go on. GetElapsedTime is negative then, so a test of code that notices a clock set back by comparing the two sees nothing, and a
# duration measured across it is wrong by as much. Remedy: a TimeProvider of one's own that moves GetUtcNow alone. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >Finding.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.Extensions.TimeProvider.Testing" Version="[10.11.0]" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using Microsoft.Extensions.Time.Testing;

var fake = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));
var started = fake.GetTimestamp();
fake.Advance(TimeSpan.FromMinutes(10));
Console.WriteLine($"after ten minutes: elapsed {fake.GetElapsedTime(started).TotalMinutes} minutes");
fake.AdjustTime(fake.GetUtcNow() - TimeSpan.FromHours(2));
Console.WriteLine($"set back by two hours: clock {fake.GetUtcNow():HH:mm}, elapsed {fake.GetElapsedTime(started).TotalMinutes} minutes");

var moved = new SetBack { By = TimeSpan.FromHours(2) };
started = moved.GetTimestamp();
Console.WriteLine($"a provider that moves the clock alone: elapsed below zero {moved.GetElapsedTime(started) < TimeSpan.Zero}");

sealed class SetBack : TimeProvider
{
    public TimeSpan By { get; set; }
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - By;
}
CS
dotnet build --nologo -v quiet -clp:ErrorsOnly -o out
dotnet out/Finding.dll | tee output
diff - output <<'EXPECTED'
after ten minutes: elapsed 10 minutes
set back by two hours: clock 13:10, elapsed -110 minutes
a provider that moves the clock alone: elapsed below zero False
EXPECTED
echo "As found."
