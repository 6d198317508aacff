using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

using static ResourceRoom.Domain.Loads.Layout.LoadColumn;

namespace ResourceRoom.Web.Tests.Features.Loads;

public sealed class RunLoadTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Run_NewRow_MakesVisitPersonAndEvents()
    {
        var (system, room, ssn) = (await app.CreateSystemAsync(), await app.CreateRoomAsync(), SsnGenerator.Next());
        var file = new SentFile(room.Code).Add((VisitId, "V1"), (Ssn, SentFile.Write(ssn)), (Note, "Asked for a class."), (Services, "UI;LMI"));

        var load = await app.LoadAsync(system, file.ToString());

        Assert.Equal((LoadState.Finished, 1, 1, 1, true), (load.State, load.New, load.NewPeople, load.Counts.Read, load.IsAccepted));
        var visit = await VisitAsync(system, "V1");
        Assert.Equal(
            (room.Id, VisitSource.Load, system.AccountId, "Asked for a class.", true, ParticipantClass.ReportedSelfService, new DateOnly(2026, 2, 26), false),
            (visit.LocationId, visit.Source, visit.TechnicianId, visit.Note, visit.IsReportable, visit.Class, visit.Day, visit.WasNotCheckedOut));
        Assert.Equal(["LMI", "UI"], visit.Services.Select(used => used.Service.Code).Order());
        Assert.Single(await app.EventsAsync<VisitRecorded>(visit.PublicId));
        Assert.Single(await app.EventsAsync<ParticipantCreated>(visit.Participant.PublicId));
        Assert.Single(await app.EventsAsync<LoadEnded>(load.PublicId));
    }

    [Fact]
    public async Task Run_FaultyRows_AreExplainedAndGoodOnesLoaded()
    {
        var (system, room, other) = (await app.CreateSystemAsync(), await app.CreateRoomAsync(), await app.CreateRoomAsync(lwia: 7));
        var file = new SentFile(room.Code).Add((VisitId, "A1"))
            .Add((VisitId, "A2"), (Zip, "62704.0"), (Gender, ""))
            .Add((VisitId, "A1"))
            .AddLine("only,two")
            .Add((VisitId, "A3"), (LocationCode, other.Code))
            .Delete("A9")
            .Add((VisitId, "A4"));

        var load = await app.LoadAsync(system, file.ToString());

        Assert.Equal((2, 5, 7), (load.New, load.Rejected, load.Counts.Read));
        Assert.Equal(
            ["3 Zip BadValue", "3 Gender Empty", "4 VisitId DuplicateInFile", "5  BadRow", "6 LocationCode OutsideLwia", "7 VisitId UnknownVisit"],
            await app.RejectsAsync(load));
        Assert.Equal(1, load.Findings.Rejects[LoadCode.BadRow]);
        Assert.False(await app.QueryAsync(db => db.SystemVisits.AnyAsync(row => row.SystemId == system.Id && row.SenderId == "A2")));
    }

    [Fact]
    public async Task Run_SameFactsInOtherNotation_ChangesNothing()
    {
        var (system, room, ssn) = (await app.CreateSystemAsync(), await app.CreateRoomAsync(), SsnGenerator.Next());
        var written = SentFile.Write(ssn);
        await app.LoadAsync(system, new SentFile(room.Code).Add(
            (VisitId, "V1"), (PersonId, "P"), (LastName, "Ruiz"), (VisitStart, "2026-02-26T09:00"), (Ssn, written), (Race, "WH;BL"), (Services, "UI;LMI"), (LaborForceStatus, "U")).ToString());
        var before = await VisitAsync(system, "V1");

        var load = await app.LoadAsync(system, new SentFile(room.Code).Add(
            (VisitId, "V1"), (PersonId, "P"), (FirstName, " Ana "), (LastName, "Ruiz"), (VisitStart, "2026-02-26T10:00:00.9-05:00"), (VisitEnd, "2026-02-26 09:45"),
            (Ssn, $"{written[..3]}-{written[3..5]}-{written[5..]}"), (Race, "BL; WH;BL"), (Services, "LMI;UI;UI"), (LaborForceStatus, "u")).ToString());

        Assert.Equal((1, 0, 0), (load.Unchanged, load.Updated, load.New));
        var after = await VisitAsync(system, "V1");
        Assert.Equal(before.Version, after.Version);
        Assert.Empty(after.Corrections);
        Assert.Single(await app.QueryAsync(db => db.ActivityEvents.About(Subject.Visit(after.PublicId)).ToListAsync()));
    }

    [Fact]
    public async Task Run_CorrectedRow_TakesWhatChangedAndKeepsStaffsCorrection()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        (LoadColumn, string)[] row = [(VisitId, "V1"), (PersonId, "P"), (LastName, "Stone")];
        await app.LoadAsync(system, new SentFile(room.Code).Add(row).ToString());
        await app.ArrangeAsync(async (_, db) =>
        {
            var visit = await db.SystemVisits.Where(sent => sent.SystemId == system.Id).Select(sent => sent.Visit).SingleAsync();
            visit.StartedAt = visit.StartedAt.AddMinutes(30);
            return visit;
        });

        var noted = await app.LoadAsync(system, new SentFile(room.Code).Add([.. row, (Note, "Came back for a form.")]).ToString());
        var kept = await VisitAsync(system, "V1");
        var moved = await app.LoadAsync(system, new SentFile(room.Code).Add([.. row, (Note, "Came back for a form."), (VisitStart, "2026-02-26T09:15")]).ToString());
        var last = await VisitAsync(system, "V1");

        Assert.Equal((1, 1), (noted.Updated, noted.KeptCorrections));
        Assert.Equal((new TimeOnly(9, 30), "Came back for a form."), (TimeOf(kept.StartedAt), kept.Note));
        Assert.Equal((1, 0, new TimeOnly(9, 15)), (moved.Updated, moved.KeptCorrections, TimeOf(last.StartedAt)));
        Assert.Equal(2, last.Corrections.Count);
        Assert.All(last.Corrections, correction => Assert.StartsWith("Load ", correction.Reason, StringComparison.Ordinal));
        Assert.Equal(2, (await app.EventsAsync<VisitCorrected>(last.PublicId)).Count);
    }

    [Fact]
    public async Task Run_AnotherRoom_VoidsOldVisitAndMakesNew()
    {
        var (system, room, next) = (await app.CreateSystemAsync(), await app.CreateRoomAsync(), await app.CreateRoomAsync());
        (LoadColumn, string)[] row = [(VisitId, "V1"), (PersonId, "P"), (LastName, "Marsh")];
        await app.LoadAsync(system, new SentFile(room.Code).Add(row).ToString());
        var before = await VisitAsync(system, "V1");

        var load = await app.LoadAsync(system, new SentFile(next.Code).Add(row).ToString());

        var after = await VisitAsync(system, "V1");
        Assert.Equal((1, 0, next.Id), (load.Updated, load.New, after.LocationId));
        Assert.NotEqual(before.Id, after.Id);
        Assert.NotNull(await app.QueryAsync(db => db.Set<VisitVoid>().SingleOrDefaultAsync(gone => gone.VisitId == before.Id)));
        Assert.Equal(before.ParticipantId, after.ParticipantId);
    }

    [Fact]
    public async Task Run_Delete_VoidsForGood()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        (LoadColumn, string)[] row = [(VisitId, "V1"), (PersonId, "P"), (LastName, "Brook")];
        await app.LoadAsync(system, new SentFile(room.Code).Add(row).ToString());

        var deleted = await app.LoadAsync(system, new SentFile(room.Code).Delete("V1").Add(row).ToString());
        var other = new SentFile(room.Code).Delete("V1").Add().ToString();
        var again = await app.LoadAsync(system, other);
        var sameBytes = await app.LoadAsync(system, other);
        var back = await app.LoadAsync(system, new SentFile(room.Code).Add([.. row, (Note, "Back")]).ToString());

        Assert.Equal((1, 1), (deleted.Voided, deleted.Rejected));
        Assert.Equal(["3 VisitId DuplicateInFile"], await app.RejectsAsync(deleted));
        Assert.Equal((0, 1, 1), (again.Voided, again.Unchanged, again.New));
        Assert.Equal((2, false), (sameBytes.Unchanged, sameBytes.IsAccepted));
        Assert.Equal(["2 VisitId VisitVoided"], await app.RejectsAsync(back));
        Assert.Equal("Deleted by the sender", (await VisitAsync(system, "V1")).Void!.Reason);
    }

    [Fact]
    public async Task Run_NobodyCheckedOut_EndsAtClosing()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        await app.SetHoursAsync(room, Arrangements.Weekdays(new(8, 0), new(17, 0)));

        await app.LoadAsync(system, new SentFile(room.Code).Add((VisitId, "V1"), (VisitEnd, "")).ToString());

        var visit = await VisitAsync(system, "V1");
        Assert.Equal((new TimeOnly(17, 0), true), (TimeOf(visit.EndedAt!.Value), visit.WasNotCheckedOut));
    }

    [Fact]
    public async Task Run_OlderRow_ChangesNothing()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        (LoadColumn, string)[] row = [(VisitId, "V1"), (PersonId, "P"), (LastName, "Field")];
        await app.LoadAsync(system, new SentFile(room.Code).Add([.. row, (ChangedAt, "2026-03-01T10:00")]).ToString());

        var older = await app.LoadAsync(system, new SentFile(room.Code).Add([.. row, (ChangedAt, "2026-02-28T10:00"), (Note, "Old")]).ToString());
        var undated = await app.LoadAsync(system, new SentFile(room.Code).Add([.. row, (Note, "Undated")]).ToString());

        Assert.Equal((1, 0), (older.Unchanged, older.Updated));
        Assert.Equal((0, 1, "Undated"), (undated.Unchanged, undated.Updated, (await VisitAsync(system, "V1")).Note));
    }

    [Fact]
    public async Task Run_SameBytes_TriesOnlyWhatWasRejected()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var file = new SentFile(room.Code).Add((VisitId, "V1")).Add((VisitId, "V2"), (VisitStart, "2026-03-03T09:00"), (VisitEnd, "")).ToString();
        var first = await app.LoadAsync(system, file);
        await app.ArrangeAsync(async (_, db) =>
        {
            var visit = await db.SystemVisits.Where(sent => sent.SystemId == system.Id).Select(sent => sent.Visit).SingleAsync();
            visit.Note = "Corrected by staff.";
            return visit;
        });
        app.Time.Advance(TimeSpan.FromDays(2));

        var second = await app.LoadAsync(system, file);

        Assert.Equal((1, 1), (first.New, first.Rejected));
        Assert.Equal((first.Id, 1, 1, 0), (second.SameFileAsId, second.Unchanged, second.New, second.Rejected));
        Assert.Equal("Corrected by staff.", (await VisitAsync(system, "V1")).Note);
    }

    [Fact]
    public async Task Run_AllOrNothing_AppliesNothingWithOneReject()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var bad = new SentFile(room.Code).Add((VisitId, "N1")).Add((VisitId, "N2"), (Zip, "")).ToString();
        var good = new SentFile(room.Code).Add((VisitId, "N1")).Add((VisitId, "N2")).ToString();

        var refused = await app.LoadAsync(system, bad, isAllOrNothing: true);
        var rows = await app.QueryAsync(db => db.SystemVisits.CountAsync(row => row.SystemId == system.Id));
        var loaded = await app.LoadAsync(system, good, isAllOrNothing: true);

        Assert.Equal((LoadState.Finished, 0, 1, 1, 0), (refused.State, refused.New, refused.Rejected, refused.Withheld, rows));
        Assert.Equal((0, false), (refused.NewPeople, refused.IsAccepted));
        Assert.Equal((LoadState.Finished, 2, 0, 2), (loaded.State, loaded.New, loaded.Withheld, loaded.NewPeople));
    }

    [Fact]
    public async Task Check_GivesTheReceiptOfALoadAndAppliesNothing()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var file = new SentFile(room.Code).Add((VisitId, "C1")).Add((VisitId, "C2"), (Race, "XX")).ToString();
        var people = await app.QueryAsync(db => db.Participants.CountAsync());

        var check = await app.LoadAsync(system, file, isCheck: true);
        var rows = await app.QueryAsync(db => db.SystemVisits.CountAsync(row => row.SystemId == system.Id));
        var load = await app.LoadAsync(system, file);

        Assert.Equal((1, 1, 1, 0, people + 1), (check.New, check.Rejected, check.NewPeople, rows, await app.QueryAsync(db => db.Participants.CountAsync())));
        Assert.Equal(["3 Race BadValue"], await app.RejectsAsync(check));
        Assert.Equal((1, null), (load.New, load.SameFileAsId));
    }

    [Fact]
    public async Task Run_ManyKnownVisitsOfOtherPeople_IsHeldUntilReleased()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        SentFile Of(int turned, string note) => Enumerable.Range(0, 100).Aggregate(new SentFile(room.Code), (file, number) => file.Add(
            (VisitId, $"H{number}"), (PersonId, number < turned ? $"Q{number}" : $"P{number}"), (LastName, Name(number < turned ? "New" : "Old", number)),
            (BirthDate, number < turned ? "1970-05-05" : "1981-06-06"), (Note, note)));
        await app.LoadAsync(system, Of(0, "").ToString());
        var people = await app.QueryAsync(db => db.Participants.CountAsync());

        var nine = await app.LoadAsync(system, Of(9, "nine").ToString(), isCheck: true);
        var held = await app.LoadAsync(system, Of(10, "ten").ToString());
        var visits = await app.QueryAsync(db => db.SystemVisits.Where(row => row.SystemId == system.Id).Select(row => row.Visit.Note).Distinct().ToListAsync());
        var next = await app.LoadAsync(system, new SentFile(room.Code).Add((VisitId, "H200")).ToString());

        Assert.Equal((LoadState.Finished, 100), (nine.State, nine.Updated));
        Assert.Equal((LoadState.Held, 100, 0, 0), (held.State, held.Withheld, held.Updated, held.Rejected));
        Assert.Equal(10, await app.QueryAsync(db => db.TurnedVisits.CountAsync(row => row.LoadId == held.Id && row.IsOtherPerson)));
        Assert.Equal([null], visits);
        Assert.Equal((LoadState.Finished, 1), (next.State, next.New));

        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Loads.SingleAsync(load => load.Id == held.Id);
            (row.State, row.ReleasedAt, row.Withheld) = (LoadState.Queued, app.Time.GetUtcNow().UtcDateTime, 0);
            return row;
        });
        await app.ProcessAsync();

        var released = await app.FindLoadAsync(held.PublicId);
        Assert.Equal((LoadState.Finished, 100, 0, 10), (released.State, released.Updated, released.Withheld, released.NewPeople));
        Assert.Equal(people + 11, await app.QueryAsync(db => db.Participants.CountAsync()));
    }

    [Fact]
    public async Task Run_HeaderLacksColumns_IsRefused()
    {
        var system = await app.CreateSystemAsync();

        var load = await app.LoadAsync(system, "visit_id,action\r\nV1,DELETE\r\n");

        Assert.Equal((LoadState.Refused, 13), (load.State, load.Findings.FileFaults.Count));
        Assert.All(load.Findings.FileFaults, fault => Assert.Equal(LoadCode.MissingColumn, fault.Code));
        Assert.NotNull(load.FinishedAt);
    }

    [Fact]
    public async Task Run_HeaderOnly_FinishesAndCounts()
    {
        var load = await app.LoadAsync(await app.CreateSystemAsync(), new SentFile("20-001").ToString());

        Assert.Equal((LoadState.Finished, 0, true), (load.State, load.Counts.Read, load.IsAccepted));
    }

    [Fact]
    public async Task Run_SameVisitsUnderNewIds_AreListedAsPossibleDoubles()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        string Of(string prefix) => Enumerable.Range(0, 4).Aggregate(new SentFile(room.Code), (file, number) => file.Add((VisitId, $"{prefix}{number}"), (PersonId, $"D{number}"), (LastName, Name("Twice", number)))).ToString();
        await app.LoadAsync(system, Of("old"));

        var load = await app.LoadAsync(system, Of("new"));

        Assert.Equal((4, 4, 0), (load.New, load.PossibleDoubles, load.NewPeople));
        Assert.Equal(4, await app.QueryAsync(db => db.PossibleDoubles.CountAsync(pair => pair.LoadId == load.Id)));
    }

    private static string Name(string word, int number) => $"{word}{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";

    private static TimeOnly TimeOf(DateTime instant) => TimeOnly.FromDateTime(Web.Infrastructure.OfficeClock.WallClock(instant));

    private Task<Visit> VisitAsync(TrackingSystem system, string senderId) => app.QueryAsync(db => db.Visits.AsNoTracking()
        .Include(visit => visit.Participant).Include(visit => visit.Void).Include(visit => visit.Corrections).Include(visit => visit.Services).ThenInclude(used => used.Service)
        .SingleAsync(visit => db.SystemVisits.Any(sent => sent.SystemId == system.Id && sent.SenderId == senderId && sent.VisitId == visit.Id)));
}
