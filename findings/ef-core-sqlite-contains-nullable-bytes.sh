#!/usr/bin/env bash
# EF Core 10.0.15 with SQLite 3.53: a list of byte arrays as one parameter (EF.Parameter(hashes).Contains(person.Card)) asked of a
# nullable column becomes EXISTS (... WHERE unhex(value) = Card OR (value IS NULL AND Card IS NULL)), for which SQLite reads every
# row although Card has an index. Text and numbers become IN (SELECT value ...), answered from the index, and so do byte arrays
# of a column that is never null, one parameter for each value, and the same question behind "Card is not null and".
# Remedy: person.Card != null && EF.Parameter(hashes).Contains(person.Card).
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
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
using var db = new Rooms(new DbContextOptionsBuilder<Rooms>().UseSqlite(connection).Options);
db.Database.EnsureCreated();
List<byte[]> hashes = [[7], [9]];
List<string> texts = ["7", "9"];
List<byte[]?> nullableHashes = [[7], [9]];
Tell("nullable bytes", db.People.Where(person => EF.Parameter(hashes).Contains(person.Card!)));
Tell("nullable bytes, list of nullable ones", db.People.Where(person => EF.Parameter(nullableHashes).Contains(person.Card)));
Tell("nullable bytes, not null", db.People.Where(person => person.Card != null && EF.Parameter(hashes).Contains(person.Card)));
Tell("nullable bytes, not null, list of nullable ones", db.People.Where(person => person.Card != null && EF.Parameter(nullableHashes).Contains(person.Card)));
Tell("bytes that are never null", db.People.Where(person => EF.Parameter(hashes).Contains(person.Name)));
Tell("nullable text", db.People.Where(person => EF.Parameter(texts).Contains(person.Text!)));
Tell("nullable bytes, one parameter for each value", db.People.Where(person => hashes.Contains(person.Card!)));

void Tell(string what, IQueryable<Person> query)
{
    var text = query.Select(person => person.Id).ToQueryString();
    var sql = Regex.Replace(Regex.Replace(text, @"^\.param.*$", "", RegexOptions.Multiline), @"@\w+", "'[\"7\"]'");
    using var command = connection.CreateCommand();
    command.CommandText = "EXPLAIN QUERY PLAN " + sql;
    using var reader = command.ExecuteReader();
    var plan = new List<string>();
    while (reader.Read())
    {
        plan.Add(reader.GetString(3));
    }

    Console.Error.WriteLine($"{what}:\n{sql}\n  {string.Join("\n  ", plan)}");
    Console.WriteLine($"{what}: {(sql.Contains("EXISTS") ? "EXISTS" : "IN")}, {(plan.Exists(step => step.StartsWith("SEARCH p")) ? "by the index" : "every row")}");
}

public sealed class Person { public int Id { get; set; } public required byte[] Name { get; set; } public byte[]? Card { get; set; } public string? Text { get; set; } }

public sealed class Rooms(DbContextOptions<Rooms> options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Person>(person =>
    {
        person.HasIndex(row => row.Name);
        person.HasIndex(row => row.Card);
        person.HasIndex(row => row.Text);
    });
}
CS
dotnet run --verbosity quiet >seen
cat seen
diff seen - <<'EXPECTED'
nullable bytes: EXISTS, every row
nullable bytes, list of nullable ones: EXISTS, every row
nullable bytes, not null: IN, by the index
nullable bytes, not null, list of nullable ones: IN, by the index
bytes that are never null: IN, by the index
nullable text: IN, by the index
nullable bytes, one parameter for each value: IN, by the index
EXPECTED
