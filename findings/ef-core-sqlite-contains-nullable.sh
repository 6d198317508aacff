#!/usr/bin/env bash
HEADER
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
List<string> cards = ["A7", "B9"];
List<int?> lockers = [7, 9];
List<int> numbers = [7, 9];
Tell("nullable text", db.People.Where(person => EF.Parameter(cards).Contains(person.Card)));
Tell("nullable text, not null", db.People.Where(person => person.Card != null && EF.Parameter(cards).Contains(person.Card)));
Tell("nullable number", db.People.Where(person => EF.Parameter(lockers).Contains(person.Locker)));
Tell("nullable number, not null", db.People.Where(person => person.Locker != null && EF.Parameter(lockers).Contains(person.Locker)));
Tell("nullable number, its value", db.People.Where(person => EF.Parameter(numbers).Contains(person.Locker!.Value)));
Tell("text that is never null", db.People.Where(person => EF.Parameter(cards).Contains(person.Name)));
Tell("nullable text, one parameter for each value", db.People.Where(person => cards.Contains(person.Card!)));

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

public sealed class Person { public int Id { get; set; } public required string Name { get; set; } public string? Card { get; set; } public int? Locker { get; set; } }

public sealed class Rooms(DbContextOptions<Rooms> options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Person>(person =>
    {
        person.HasIndex(row => row.Name);
        person.HasIndex(row => row.Card);
        person.HasIndex(row => row.Locker);
    });
}
CS
dotnet run --verbosity quiet >seen
cat seen
diff seen - <<'EXPECTED'
EXPECTED
