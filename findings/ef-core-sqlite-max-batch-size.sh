#!/usr/bin/env bash
# EF Core 10.0.15 with SQLite: MaxBatchSize can be set (UseSqlite(connection, sqlite => sqlite.MaxBatchSize(100))) and changes nothing. 100 added rows
# are saved by 100 commands whether it is 1, 100 or not set. Other settings
# of the same builder, such as CommandTimeout, do work. So a save of many small rows costs a command each, with its preparation and interceptors,
# and no setting of the provider helps.
# Remedy: an INSERT of many rows by ExecuteSql, in the transaction of the save.
# Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >Finding.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.15" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

Console.Error.WriteLine($"EF Core {typeof(DbContext).Assembly.GetName().Version}");
foreach (var size in new int?[] { null, 1, 100 })
{
    using var connection = new SqliteConnection("Data Source=:memory:");
    connection.Open();
    var count = new Count();
    using var db = new Colors(new DbContextOptionsBuilder<Colors>().AddInterceptors(count).UseSqlite(connection, sqlite =>
    {
        sqlite.CommandTimeout(7);
        if (size is { } most) sqlite.MaxBatchSize(most);
    }).Options);
    db.Database.EnsureCreated();
    count.Commands = 0;
    db.AddRange(Enumerable.Range(1, 100).Select(number => new Color { Id = number, Name = $"color {number}" }));
    db.SaveChanges();
    Console.WriteLine($"MaxBatchSize {size?.ToString() ?? "not set"}: {count.Commands} commands, timeout {count.Timeout}");
}

public sealed class Color { public int Id { get; set; } public string Name { get; set; } = ""; }

public sealed class Colors(DbContextOptions<Colors> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Color>().Property(color => color.Id).ValueGeneratedNever();
}

public sealed class Count : DbCommandInterceptor
{
    public int Commands { get; set; }
    public int Timeout { get; set; }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData data, InterceptionResult<DbDataReader> result) => Add(command, result);
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData data, InterceptionResult<int> result) => Add(command, result);

    private T Add<T>(DbCommand command, T result)
    {
        (Commands, Timeout) = (Commands + 1, command.CommandTimeout);
        return result;
    }
}
CS
dotnet run --verbosity quiet >seen
cat seen
diff seen - <<'EXPECTED'
MaxBatchSize not set: 100 commands, timeout 7
MaxBatchSize 1: 100 commands, timeout 7
MaxBatchSize 100: 100 commands, timeout 7
EXPECTED
