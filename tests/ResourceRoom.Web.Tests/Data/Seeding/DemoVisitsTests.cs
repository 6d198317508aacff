using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Tests.Data.Seeding;

[Trait("Category", "OneEngine")]
public sealed class DemoVisitsTests(DemoApp app) : IClassFixture<DemoApp>
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(150);

    [Fact]
    public async Task Visits_Times_ArePossible() => DemoVisitRows.AssertPossible(await app.QueryAsync(DemoVisitRows.LoadAsync), app.Now);

    [Fact]
    public async Task Visits_BeforeToday_EndWithinOpeningHours()
    {
        foreach (var visit in (await app.QueryAsync(DemoVisitRows.LoadAsync)).Where(visit => visit.Day < app.Today))
        {
            Assert.NotNull(visit.EndedAt);
            Assert.InRange(TimeOnly.FromDateTime(OfficeClock.WallClock(visit.StartedAt)), new TimeOnly(8, 30), new TimeOnly(16, 15));
            Assert.InRange(TimeOnly.FromDateTime(OfficeClock.WallClock(visit.EndedAt.Value)), new TimeOnly(8, 30), new TimeOnly(16, 30));
            Assert.InRange(visit.EndedAt.Value - visit.StartedAt, TimeSpan.FromMinutes(1), Longest);
            Assert.True(visit.Day >= app.Today.AddDays(-90));
            Assert.True(visit.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        }
    }

    [Fact]
    public async Task Visits_NotCheckedOut_EndAtClosing()
    {
        var visit = Assert.Single(await app.QueryAsync(DemoVisitRows.LoadAsync), visit => visit.WasNotCheckedOut);

        Assert.Equal(app.Today.AddDays(-3), visit.Day);
        Assert.Equal(new TimeOnly(16, 30), TimeOnly.FromDateTime(OfficeClock.WallClock(visit.EndedAt!.Value)));
        Assert.Equal("20-003", visit.Location.Code);
    }

    [Fact]
    public async Task Visits_Voided_EndWhenVoided()
    {
        var voided = (await app.QueryAsync(DemoVisitRows.LoadAsync)).Where(visit => visit.Void is not null).ToList();

        Assert.Contains(voided, visit => visit.Void!.IsUndo);
        Assert.Equal(3, voided.Where(visit => !visit.Void!.IsUndo).DistinctBy(visit => visit.Void!.Reason).Count());
        Assert.All(voided, visit =>
        {
            Assert.Equal(visit.TechnicianId, visit.Void!.VoidedById);
            Assert.Equal(visit.EndedAt, visit.Void.VoidedAt);
            Assert.True(visit.Participant.CreatedAt <= visit.RecordedAt || visit.Void.IsUndo);
        });
    }

    [Fact]
    public async Task Visits_NetworkOutage_ComeFromPaperSheetNextWorkday()
    {
        var visits = (await app.QueryAsync(DemoVisitRows.LoadAsync)).Where(visit => visit.Source == VisitSource.CatchUp).ToList();

        Assert.InRange(visits.Count, 3, 20);
        Assert.All(visits, visit =>
        {
            Assert.Equal("20-003", visit.Location.Code);
            Assert.True(visit.StartedAt < visit.RecordedAt && visit.Day < OfficeClock.DayOf(visit.RecordedAt));
        });
        Assert.Single(visits.Select(visit => visit.Day).Distinct());
    }

    [Fact]
    public async Task Visits_Corrected_MatchCorrection()
    {
        var corrected = (await app.QueryAsync(DemoVisitRows.LoadAsync)).Where(visit => visit.Corrections.Count > 0).ToList();
        var services = await app.QueryAsync(db => new ServiceCatalog(db).ReadAsync(CancellationToken.None));

        Assert.Equal(3, corrected.Count);
        Assert.All(corrected, visit =>
        {
            var correction = Assert.Single(visit.Corrections);
            var change = Assert.Single(VisitChange.Read(correction.Changes));
            Assert.Equal(VisitChange.ValueOf(VisitFacts.Of(visit, services), change.Field), change.After);
            Assert.NotEqual(change.Before, change.After);
            Assert.InRange(correction.CorrectedAt, visit.EndedAt!.Value, app.Now);
        });
    }

    [Fact]
    public async Task Visits_EachPerson_MatchRecord()
    {
        foreach (var visits in (await app.QueryAsync(DemoVisitRows.LoadAsync)).GroupBy(visit => visit.Participant))
        {
            var inOrder = visits.Where(visit => visit.Void is null).OrderBy(visit => visit.StartedAt).ToList();
            var status = inOrder.LastOrDefault(visit => visit.LaborForceStatusState == ResponseState.Given)?.LaborForceStatus;

            Assert.Equal(inOrder[^1].Class, visits.Key.Class);
            Assert.Equal(status, visits.Key.LaborForceStatus);
            Assert.Equal(inOrder[0].RecordedAt, visits.Key.CreatedAt);
            Assert.All(inOrder, visit => Assert.Equal(visit.LaborForceStatus is not null, visit.LaborForceStatusState == ResponseState.Given));
        }
    }

    [Fact]
    public async Task Visits_ProgramYearOfSsn_AreReportable()
    {
        var visits = await app.QueryAsync(DemoVisitRows.LoadAsync);

        Assert.Contains(visits, visit => visit.BecameReportableAt is not null);
        foreach (var visit in visits.Where(visit => visit.Void is null))
        {
            Assert.True(visit.BecameReportableAt is null || visit.IsReportable);
            Assert.True(!visit.IsReportable || visit.Participant.SsnHash is not null);
            Assert.True(
                visit.IsReportable || visit.Participant.SsnHash is null
                || ProgramYear.Containing(visit.Day) != ProgramYear.Containing(visit.Participant.SsnResponse.On!.Value));
        }
    }

    [Fact]
    public async Task Visits_All_CoverEveryClassInManyRooms()
    {
        var visits = await app.QueryAsync(DemoVisitRows.LoadAsync);

        Assert.Equal(Enum.GetValues<ParticipantClass>(), visits.Select(visit => visit.Class).Distinct().Order());
        Assert.Equal(8, visits.Select(visit => visit.LocationId).Distinct().Count());
        Assert.Contains(visits, visit => visit.Note is not null);
        Assert.Contains(visits, visit => visit.Class != visit.Participant.Class);
    }
}
