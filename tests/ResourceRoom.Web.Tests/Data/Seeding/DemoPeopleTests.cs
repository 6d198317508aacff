using Microsoft.EntityFrameworkCore;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data.Seeding;

[Trait("Category", "OneEngine")]
public sealed class DemoPeopleTests(DemoApp app) : IClassFixture<DemoApp>
{
    private static readonly int[] MonthsSinceExits = [2, 5, 8, 11];

    [Fact]
    public async Task People_Class_FollowsRule()
    {
        foreach (var person in await PeopleAsync())
        {
            var classification = Classification.Of(app.Items.Read(person).States, person.IsRegistered);

            Assert.Equal(classification.Class, person.Class);
            Assert.Equal(classification.IsReportable, person.SsnHash is not null);
        }
    }

    [Fact]
    public async Task People_Answers_ArePossibleAtDesk()
    {
        foreach (var answers in (await PeopleAsync()).Select(app.Items.Read))
        {
            AssertName(answers.FirstName);
            AssertName(answers.LastName);
            Assert.True(!answers.Zip.IsGiven || ZipCode.TryParse(answers.Zip.Value.ToString(), out _, out _));
            Assert.True(!answers.BirthDate.IsGiven || BirthDate.AgeOn(answers.BirthDate.Value, app.Today) is >= 16 and <= 75);
            Assert.NotEqual(Answer<Races>.Given(Races.None), answers.Race);
        }
    }

    [Fact]
    public async Task People_All_CoverEveryClassAndAnswer()
    {
        var people = await PeopleAsync();
        var classes = people.ConvertAll(person => (person.Class, person.IsRegistered));
        var states = people.ConvertAll(person => app.Items.Read(person).States);

        Assert.Equal(Enum.GetValues<ParticipantClass>(), classes.Select(pair => pair.Class).Distinct().Order());
        Assert.Contains((ParticipantClass.ReportedSelfService, true), classes);
        Assert.Contains((ParticipantClass.BasicSelfService, true), classes);
        Assert.Contains(states, items => items.AllGiven);
        Assert.Contains(states, items => items.InState(ResponseState.Declined).Count == 9);
        Assert.All(NineItems.PolicyOrder, item => Assert.Contains(states, items => items[item] == ResponseState.Declined));
        Assert.Contains(states, items => items is { Zip: ResponseState.Declined, Ssn: ResponseState.Given });
    }

    [Fact]
    public async Task People_NotAskedItems_ComeFromProgramsBeforeFirstVisit() =>
        Assert.All(
            (await PeopleAsync()).Where(person => !app.Items.Read(person).States.AllAsked),
            person =>
            {
                Assert.True(person.IsRegistered);
                Assert.Empty(person.Visits);
            });

    [Theory]
    [InlineData("Ana", "Ruiz", "62704", 1988)]
    [InlineData("Hector", "Ruiz-Mora", "62702", 1971)]
    public async Task People_Known_Exist(string first, string last, string zip, int born)
    {
        var person = Assert.Single(await PeopleAsync(), person => person.FirstName == first && person.LastName == last);

        Assert.Equal(zip, person.Zip);
        Assert.Equal(born, app.Items.Read(person).BirthDate.Value.Year);
        Assert.NotNull(person.SsnCipher);
    }

    [Fact]
    public async Task Passes_Regulars_CanBePrinted()
    {
        var cards = await app.QueryAsync(db => db.ParticipantPasses.ToListAsync());
        var ana = Assert.Single(await PeopleAsync(), person => person is { FirstName: "Ana", LastName: "Ruiz" });

        Assert.InRange(cards.Count, 5, (await PeopleAsync()).Count / 2);
        Assert.Contains(cards, card => card.ParticipantId == ana.Id);
        Assert.Equal(cards.Count, cards.Select(app.CodeOf).Distinct().Count());
    }

    [Fact]
    public async Task EoItems_All_CoverEveryAnswer()
    {
        var rows = await app.QueryAsync(db => db.Set<EoItems>().ToListAsync());

        Assert.Contains(rows, row => row.Disability == true);
        Assert.Contains(rows, row => row.DisabilityState == ResponseState.Declined);
        Assert.Contains(rows, row => row is { LimitedEnglish: true, PreferredLanguage: not null and not "English" });
        Assert.Contains(rows, row => row.PreferredLanguageState == ResponseState.NotAsked);
    }

    [Fact]
    public async Task Enrollments_All_CoverStatusesYearsAndPlanners()
    {
        var rows = await app.QueryAsync(db => db.Enrollments.AsNoTracking().Include(row => row.Planner).ToListAsync());

        Assert.Equal(Enum.GetValues<EnrollmentStatus>(), rows.Select(row => row.Status).Distinct().Order());
        Assert.Equal(WorkforcePrograms.All, rows.Select(row => row.Program).Distinct().Order());
        Assert.InRange(rows.Select(row => row.ProgramYear).Distinct().Count(), 2, 5);
        Assert.InRange(rows.Where(row => row.LwiaNumber == 20).Select(row => row.PlannerId).Distinct().Count(), 3, 5);
        Assert.All(rows, row =>
        {
            Assert.Equal(row.Planner?.LwiaNumber ?? row.LwiaNumber, row.LwiaNumber);
            Assert.Equal(CustomerGroup.Of(row.Program, row.EnrolledOn ?? row.AppliedOn), row.ToGroup());
            Assert.True(row.AppliedOn <= (row.EnrolledOn ?? app.Today));
            Assert.True((row.ExitedOn ?? app.Today) >= (row.EnrolledOn ?? row.AppliedOn) && (row.ExitRecordedOn ?? app.Today) <= app.Today);
        });
    }

    [Fact]
    public async Task Exits_All_AreRowsOfTheFollowUpYearWithOneUndone()
    {
        var exits = await app.QueryAsync(db => db.Exits.AsNoTracking().Include(row => row.Ended).ThenInclude(ended => ended.Enrollment).Include(row => row.Request).ToListAsync());
        var standing = exits.Where(row => row.UndoneAt is null).ToList();
        var exited = await app.QueryAsync(db => db.Enrollments.AsNoTracking().Where(row => row.Status == EnrollmentStatus.Exited).ToListAsync());

        Assert.Equal(exited.Select(row => (row.Id, row.ExitedOn, row.ExitRecordedOn)).Order(), standing.Select(row => (row.Ended.Single().EnrollmentId, (DateOnly?)row.On, (DateOnly?)row.RecordedOn)).Order());
        Assert.All(MonthsSinceExits, months => Assert.Contains(standing, row => row.Ended[0].Enrollment.LwiaNumber == 20 && row.On <= app.Today.AddMonths(-months) && row.On > app.Today.AddMonths(-months).AddDays(-10)));
        var undone = Assert.Single(exits, row => row.UndoneAt is not null);
        Assert.Equal(("request-to-undo.pdf", EnrollmentStatus.Enrolled), (undone.Request!.Name, undone.Ended.Single().Enrollment.Status));
        Assert.NotEmpty(await app.QueryAsync(db => db.Placements.ToListAsync()));
        Assert.Contains(await app.QueryAsync(db => db.EnrollmentFacts.ToListAsync()), fact => fact.Kind == FactKind.OccupationalCertificate);
        Assert.Contains(await app.QueryAsync(db => db.CaseNotes.Include(note => note.Addenda).ToListAsync()), note => note.Addenda.Count == 1);
        Assert.Contains(await app.QueryAsync(db => db.Enrollments.Include(row => row.Planner).Where(row => row.ExitDueFrom <= app.Today).ToListAsync()), row => row.Planner?.Email == "casemanager@demo.test");
    }

    [Fact]
    public async Task FollowUps_OfArea_StandInEveryList()
    {
        var lists = await app.QueryAsync(db => db.FollowUpsDue.On(app.Today).Where(row => row.LwiaNumber == 20).Select(row => row.List).Distinct().ToListAsync());

        Assert.Equal(FollowUpLists.All, lists.Order());
    }

    [Fact]
    public async Task Declines_OfYouth_HaveEachReasonEvidenceAndOneTakenBack()
    {
        var declines = await app.QueryAsync(db => db.FollowUpDeclines.AsNoTracking().Include(row => row.Step).Include(row => row.Note).Include(row => row.Enrollment).ToListAsync());

        Assert.Equal(Enum.GetValues<DeclineReason>(), declines.Where(row => row.TakenBackOn is null).Select(row => row.Reason).Order());
        Assert.Single(declines, row => row.TakenBackOn > row.On && row.Step.Status == StepStatus.Planned);
        Assert.All(declines, row => Assert.True(row.Enrollment.Program.IsYouth() && (row.Note is null) == (row.Reason == DeclineReason.UnableToLocate) && row.On < app.Today));
        Assert.Equal(declines.Where(row => row.TakenBackOn is null).Select(row => row.StepId).Order(), await app.QueryAsync(db => db.Steps.Where(row => row.Status == StepStatus.OfferedButDeclined).Select(row => row.Id).Order().ToListAsync()));
        Assert.False(await app.QueryAsync(db => db.FollowedExits.AnyAsync(row => row.IsEvidenceInDoubt)));
    }

    private static void AssertName(Answer<string> name)
    {
        if (name.IsGiven)
        {
            Assert.True(PersonName.TryParse(name.Value, out var read, out _));
            Assert.Equal(name.Value, read);
        }
    }

    private Task<List<Participant>> PeopleAsync() => app.QueryAsync(db => db.Participants
        .AsNoTrackingWithIdentityResolution()
        .Include(person => person.Visits)
        .ToListAsync());
}
