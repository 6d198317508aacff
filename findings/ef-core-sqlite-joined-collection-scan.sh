#!/usr/bin/env bash
# EF Core 10.0.15 with SQLite 3.53: a page of 25 parents that projects a collection of names one table further
# (visit.Services.Select(used => used.Service.Name)) becomes LEFT JOIN (VisitService INNER JOIN Service). SQLite does not
# push the parent's key into that: it builds the whole inner join first, so a page costs a look at each row of VisitService,
# with or without ANALYZE, though its key begins with the parent's. The projection of the ids alone
# (visit.Services.Select(used => used.ServiceId)) is searched by key. Include with ThenInclude has the same form.
# Remedy: project ids and take the names from a catalog in memory, or AsSplitQuery.
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
Run("""
    INSERT INTO Services VALUES (1, 'Copier'), (2, 'Computer');
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO Visits SELECT i FROM n;
    INSERT INTO VisitService SELECT Id, 1 + Id % 2 FROM Visits;
    """);
foreach (var isAnalyzed in new[] { false, true })
{
    if (isAnalyzed)
    {
        Run("ANALYZE");
    }

    var page = db.Visits.OrderByDescending(visit => visit.Id).Take(25);
    Tell("names", page.Select(visit => new { visit.Id, Names = visit.Services.Select(used => used.Service!.Name).ToList() }).ToQueryString());
    Tell("include", page.Include(visit => visit.Services).ThenInclude(used => used.Service).ToQueryString());
    Tell("ids", page.Select(visit => new { visit.Id, Ids = visit.Services.Select(used => used.ServiceId).ToList() }).ToQueryString());

    void Tell(string what, string sql)
    {
        sql = Regex.Replace(Regex.Replace(sql, @"^\.param.*$", "", RegexOptions.Multiline), @"@\w+", "25");
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        var steps = 0;
        SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, 10, _ => { steps += 10; return 0; }, null);
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
            }
        }

        SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, 0, null, null);
        Console.Error.WriteLine($"{what}: {steps} steps");
        Console.WriteLine($"{(isAnalyzed ? "analyzed" : "not analyzed")}, {what}: {(steps > 100_000 ? "every row" : "a page")} of VisitService");
    }
}

void Run(string sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    command.ExecuteNonQuery();
}

public sealed class Visit { public int Id { get; set; } public List<VisitService> Services { get; } = []; }

public sealed class Service { public int Id { get; set; } public string Name { get; set; } = ""; }

public sealed class VisitService { public int VisitId { get; set; } public int ServiceId { get; set; } public Service? Service { get; set; } }

public sealed class Rooms(DbContextOptions<Rooms> options) : DbContext(options)
{
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Service> Services => Set<Service>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<VisitService>().ToTable("VisitService").HasKey(used => new { used.VisitId, used.ServiceId });
}
CS
dotnet run --verbosity quiet >seen
cat seen
diff seen - <<'EXPECTED'
not analyzed, names: every row of VisitService
not analyzed, include: every row of VisitService
not analyzed, ids: a page of VisitService
analyzed, names: every row of VisitService
analyzed, include: every row of VisitService
analyzed, ids: a page of VisitService
EXPECTED
