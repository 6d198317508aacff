using System.Text.RegularExpressions;

using Microsoft.EntityFrameworkCore;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>Every search is answered from an index, whoever asks: the engine itself says how it goes about it.</summary>
public sealed partial class SearchPlanTests(QueryPlanApp app) : IClassFixture<QueryPlanApp>
{
    private static readonly string[] WholeTables = ["Seq Scan on \"Participant\"", "Seq Scan on \"Visit\""];

    /// <summary>Who asks, and what is typed.</summary>
    public static TheoryData<string, string> Searches
    {
        get
        {
            var searches = new TheoryData<string, string>();
            foreach (var role in new[] { Roles.Technician, Roles.LwiaAdministrator, Roles.Oet })
            {
                foreach (var text in new[] { "ru", "Ana Ruiz", "de la cruz ana", "Anna Rooiss", "cruz", "bill", "bill ruiz", "mr john q ruiz jr", "maria elena cruz", "zzz", "02/23/1988", "4321", "whole", "card" })
                {
                    searches.Add(role, text);
                }
            }

            return searches;
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Search_AnyTerm_UsesIndex(string role, string text)
    {
        if (app.Engine == "SqlServer")
        {
            // Its plan is a matter of its statistics; that it translates and has the index is tested elsewhere.
            return;
        }

        var room = await app.CreateRoomAsync();
        await SeenAsync(room);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, room.LwiaNumber, role == Roles.Technician ? [room] : []), room);
        await browser.OpenAsync("/participants");

        var term = text switch
        {
            "whole" => SsnGenerator.Next().Digits,
            "card" => Cards.AnyCode().Characters,
            _ => text,
        };
        var queries = await app.QueriesAsync("Participant", () => browser.SubmitAsync("form[action='/participants/search']", ("term", term)));

        Assert.NotEmpty(queries);
        foreach (var query in queries)
        {
            var plan = await app.PlanAsync(query);
            Assert.True(IsFromAnIndex(plan), $"{query.Sql}{Environment.NewLine}{string.Join(Environment.NewLine, plan)}");
        }
    }

    /// <summary>The search in the header, within the enrollments of a case manager.</summary>
    [Theory]
    [InlineData("ru")]
    [InlineData("Ana Ruiz")]
    [InlineData("Anna Rooiss")]
    [InlineData("Bill Ruiz")]
    [InlineData("02/23/1988")]
    [InlineData("4321")]
    public async Task CustomerSearch_AnyTerm_UsesIndex(string term)
    {
        if (app.Engine == "SqlServer")
        {
            return;
        }

        await app.CreateEnrollmentAsync(await app.CreateParticipantAsync());
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync("/my-customers");

        var queries = await app.QueriesAsync("Participant", () => browser.SubmitAsync("form[action='/customers/search']", ("term", term)));

        Assert.NotEmpty(queries);
        foreach (var query in queries)
        {
            var plan = await app.PlanAsync(query);
            Assert.True(IsFromAnIndex(plan), $"{query.Sql}{Environment.NewLine}{string.Join(Environment.NewLine, plan)}");
        }
    }

    [Fact]
    public async Task Search_Name_ReadsInIndexOrder()
    {
        if (app.Engine != "Sqlite")
        {
            // PostgreSQL sorts a handful of rows rather than walk an index.
            return;
        }

        var browser = await app.SignInTechnicianAsync(await app.CreateRoomAsync());
        await browser.OpenAsync("/participants");

        var queries = await app.QueriesAsync("Participant", () => browser.SubmitAsync("form[action='/participants/search']", ("term", "sm")));

        Assert.Equal(3, queries.Count);
        foreach (var query in queries)
        {
            var plan = await app.PlanAsync(query);
            Assert.False(plan.Any(line => line.Contains("TEMP B-TREE", StringComparison.Ordinal)), $"{query.Sql}{Environment.NewLine}{string.Join(Environment.NewLine, plan)}");
        }
    }

    [Fact]
    public async Task NewVisitor_PossibleDuplicate_UsesIndexes()
    {
        if (app.Engine == "SqlServer")
        {
            return;
        }

        var facts = new PersonFacts("ANA", "RUIZ", "62704", new DateOnly(1988, 2, 23), "00");
        byte[] hash = [1];

        var queries = await app.QueriesAsync("Participant", () => app.QueryAsync(async db =>
            await db.Participants.Fitting(facts, hash, hash).ToRows(db.Visits).ToListAsync()));

        var plan = await app.PlanAsync(Assert.Single(queries));
        Assert.True(IsFromAnIndex(plan), string.Join(Environment.NewLine, plan));
        Assert.Contains(plan, line => line.Contains("LastNameKey_FirstNameKey_Zip", StringComparison.Ordinal) && (app.Engine != "Sqlite" || line.Contains("Zip=?", StringComparison.Ordinal)));
    }

    /// <remarks>
    /// SQLite calls reading all rows SCAN, also those of a part of the query (CO-ROUTINE), which the other lines tell about;
    /// the tables have short names in EF's queries.
    /// </remarks>
    private static bool IsFromAnIndex(IReadOnlyList<string> plan) => !plan.Any(line => line.Contains("MergedIntoId", StringComparison.Ordinal) && line.Contains("IX_", StringComparison.Ordinal))
        && plan.Any(line => line.Contains("IX_", StringComparison.Ordinal))
        && !plan.Any(line => WholeTables.Any(whole => line.Contains(whole, StringComparison.Ordinal)))
        && !plan.Any(line => AllRows().Match(line) is { Success: true } all && !plan.Contains($"CO-ROUTINE {all.Groups[1].Value}"));

    [GeneratedRegex("^SCAN ([a-z][0-9]*)( |$)")]
    private static partial Regex AllRows();

    private async Task SeenAsync(Location room)
    {
        var person = await app.CreateParticipantAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        await app.CreateVisitAsync(person, room, technician, endedAt: app.Time.GetUtcNow().UtcDateTime.AddHours(1));
    }
}
