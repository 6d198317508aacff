using System.Linq.Expressions;
using System.Text.Json;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

/// <summary>Whatever two records hold, a merge and taking it back restore both and every row; the rules have their own property tests.</summary>
public sealed class RoundTripTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly bool[] RevokedAndNot = [true, false];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task MergeAndUnmerge_AnyTwoRecords_RestoresBoth(int seed)
    {
        var chance = new Random(seed);
        var twins = await Twins.CreateAsync(app, answers => Anything(answers, chance), answers => Anything(answers, chance), isMergedRegistered: chance.Next(2) == 0);
        var people = new[] { twins.Kept, twins.Merged };
        foreach (var person in people)
        {
            foreach (var daysAgo in Enumerable.Range(0, chance.Next(4)))
            {
                await twins.VisitAsync(person, daysAgo * 120);
            }

            await AddCardsAsync(person, twins, chance);
            await AddOthersAsync(person, twins, chance);
        }

        app.Time.Advance(TimeSpan.FromDays(3));
        var before = await SnapshotAsync(people);
        await twins.MergeAsync(await twins.AnotherAsync(), [.. NineItems.PolicyOrder.Select(item => (item, chance.Next(2) == 0 ? "Kept" : "Merged"))]);
        Assert.NotEqual(before, await SnapshotAsync(people));
        app.Time.Advance(TimeSpan.FromDays(3));

        var browser = await twins.AnotherAsync();
        await browser.OpenAsync($"/participants/{twins.Kept.PublicId}");
        await browser.OpenAsync(Twins.TakeBackLink(browser)!);
        await browser.SubmitAsync("#unmerge-form");

        Assert.Contains("There are two records again", browser.Text);
        Assert.Equal(before, await SnapshotAsync(people));
    }

    private static NineAnswers Anything(NineAnswers answers, Random chance) => answers with
    {
        FirstName = Any(chance, "Ana", "Zoë"),
        LastName = Any(chance, "Ruiz", "O'Neil-Smith"),
        Zip = Any(chance, new ZipCode("62704", null), new ZipCode("62711", "1180")),
        Ssn = Any(chance, SsnGenerator.Next()),
        BirthDate = Any(chance, new DateOnly(1988, 2, 29), new DateOnly(1971, 9, 2)),
        LaborForceStatus = Any(chance, Enum.GetValues<LaborForceStatus>()),
        Hispanic = Any(chance, true, false),
        Race = Any(chance, Races.Asian | Races.White, Races.BlackOrAfricanAmerican),
        Gender = Any(chance, Enum.GetValues<Gender>()),
    };

    private static Answer<T> Any<T>(Random chance, params T[] values) => chance.Next(4) switch
    {
        0 => Answer<T>.Declined,
        1 => Answer<T>.NotAsked,
        _ => Answer<T>.Given(values[chance.Next(values.Length)]),
    };

    private Task<int> AddCardsAsync(Participant person, Twins twins, Random chance) => app.ArrangeAsync((_, db) =>
    {
        var now = app.Time.GetUtcNow().UtcDateTime;
        foreach (var isRevoked in RevokedAndNot.Where(_ => chance.Next(2) == 0))
        {
            db.ParticipantPasses.Add(new ParticipantPass
            {
                PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
                ParticipantId = person.Id,
                CodeCipher = Bytes(chance),
                CodeHash = Bytes(chance),
                IssuedAt = now,
                IssuedById = twins.Technician.Id,
                RevokedAt = isRevoked ? now : null,
                RevokedById = isRevoked ? twins.Technician.Id : null,
            });
        }

        return Task.FromResult(0);
    });

    private async Task AddOthersAsync(Participant person, Twins twins, Random chance)
    {
        if (chance.Next(2) == 0)
        {
            var customer = await app.CreateAccountAsync(Roles.Customer, null);
            await app.QueryAsync(db => db.Users.Where(account => account.Id == customer.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.ParticipantId, person.Id)));
        }

        foreach (var status in Enum.GetValues<EnrollmentStatus>().Where(_ => chance.Next(3) == 0))
        {
            await app.CreateMessageAsync(person, isFromCustomer: chance.Next(2) == 0);
            await app.CreateContactAsync(person, $"round{chance.Next()}@example.test");
            await app.CreatePlanAsync(person, await app.CreateEnrollmentAsync(person, status));
        }

        if (chance.Next(3) > 0)
        {
            var (english, language) = (Any(chance, true, false), Any(chance, "Español", "Polski"));
            await app.ArrangeAsync((_, db) => Task.FromResult(db.Add(new EoItems
            {
                ParticipantId = person.Id,
                LimitedEnglish = english.IsGiven ? english.Value : null,
                LimitedEnglishState = english.State,
                PreferredLanguage = language.Value,
                PreferredLanguageState = language.State,
                RecordedAt = app.Time.GetUtcNow().UtcDateTime,
                RecordedById = twins.Technician.Id,
            })));
        }
    }

    /// <summary>Everything of both people but what counts saves, and what is sealed anew each time.</summary>
    private Task<string> SnapshotAsync(IReadOnlyList<Participant> people) => app.ArrangeAsync(async (services, db) =>
    {
        var ids = people.Select(person => person.Id).ToList();
        var items = services.GetRequiredService<ParticipantItems>();
        var records = await db.Participants.Include(person => person.EoItems)
            .Where(person => ids.Contains(person.Id)).OrderBy(person => person.Id).ToListAsync();
        return JsonSerializer.Serialize(new
        {
            Records = records.Select(person => new
            {
                person.Id,
                Items = ItemCopy.Of(items.ReadDated(person)),
                Keys = new[] { person.FirstNameKey, person.LastNameKey, person.FirstNameSound, person.LastNameSound, person.SsnLastFour },
                person.SsnHash,
                person.BirthDateHash,
                person.Class,
                person.MergedIntoId,
                Eo = EoCopy.Of(person.EoItems),
                person.IsRegistered,
            }),
            Visits = await db.Visits.Where(visit => ids.Contains(visit.ParticipantId)).OrderBy(visit => visit.Id)
                .Select(visit => new { visit.Id, visit.ParticipantId, visit.StartedAt, visit.EndedAt, visit.Day, visit.Class, visit.IsReportable, visit.BecameReportableAt })
                .ToListAsync(),
            Cards = await db.ParticipantPasses.Where(card => ids.Contains(card.ParticipantId)).OrderBy(card => card.Id)
                .Select(card => new { card.Id, card.ParticipantId, card.CodeHash, card.RevokedAt, card.RevokedById })
                .ToListAsync(),
            Enrollments = await db.Enrollments.Where(row => ids.Contains(row.ParticipantId)).OrderBy(row => row.Id)
                .Select(row => new { row.Id, row.ParticipantId, row.Status, row.FirstNameKey, row.LastNameKey })
                .ToListAsync(),
            Plans = new[]
            {
                await Rows(db.Assessments, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
                await Rows(db.Barriers, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
                await Rows(db.Goals, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
                await Rows(db.Steps, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
                await Rows(db.Exits, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
                await Rows(db.Exclusions, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
                await Rows(db.Placements, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
                await Rows(db.CaseNotes, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
                await Rows(db.CaseNoteDrafts, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
                await Rows(db.Messages, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
                await Rows(db.InboxItems, row => ids.Contains(row.ParticipantId ?? 0), row => new { row.Id, row.ParticipantId }),
                await Rows(db.CustomerContacts, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId, row.Email }),
                await Rows(db.SignedPlans, row => ids.Contains(row.ParticipantId), row => new { row.Id, row.ParticipantId }),
            },
            Accounts = await db.Users.Where(account => ids.Contains(account.ParticipantId ?? 0)).OrderBy(account => account.Id)
                .Select(account => new { account.Id, account.ParticipantId })
                .ToListAsync(),
        });
    });

    private static async Task<object> Rows<T, TRow>(IQueryable<T> rows, Expression<Func<T, bool>> which, Expression<Func<T, TRow>> shown) =>
        (await rows.Where(which).Select(shown).ToListAsync()).Select(row => row!.ToString()).Order(StringComparer.Ordinal);

    private static byte[] Bytes(Random chance)
    {
        var bytes = new byte[32];
        chance.NextBytes(bytes);
        return bytes;
    }
}
