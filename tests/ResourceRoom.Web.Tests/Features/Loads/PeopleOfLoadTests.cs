using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

using static ResourceRoom.Domain.Loads.Layout.LoadColumn;

namespace ResourceRoom.Web.Tests.Features.Loads;

/// <summary>Who a row is, and what the record takes from it (load-receipt-v1; the cases that real senders brought).</summary>
public sealed class PeopleOfLoadTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Run_PlaceholderIdForManyPeople_TakesOnlyTheFirst()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var file = new SentFile(room.Code)
            .Add((PersonId, "WALKIN"), (FirstName, "Ana"), (LastName, "Walker"), (LoadColumn.BirthDate, "1988-01-02"))
            .Add((PersonId, "WALKIN"), (FirstName, "Bob"), (LastName, "Stroller"), (LoadColumn.BirthDate, "1960-01-02"))
            .Add((PersonId, "WALKIN"), (FirstName, "Cy"), (LastName, "Rambler"), (LoadColumn.BirthDate, "1999-01-02"), (LoadColumn.Ssn, SentFile.Write(SsnGenerator.Next())))
            .Add((PersonId, "WALKIN"), (FirstName, "Anna"), (LastName, "Walker"), (LoadColumn.BirthDate, "1988-01-02"))
            .Add((PersonId, "WALKIN"), (FirstName, "Ana"), (LastName, "Walker"), (LoadColumn.BirthDate, "1988-02-01"));

        var load = await app.LoadAsync(system, file.ToString());

        Assert.Equal((3, 2, 1, 0), (load.New, load.Rejected, load.NewPeople, load.BecameReportable));
        Assert.Equal(["3 PersonId PersonConflict", "4 PersonId PersonConflict"], await app.RejectsAsync(load));
        Assert.Equal(2, load.KeptOnFile);
        var ana = await PersonAsync(system, "WALKIN");
        Assert.Null(ana.SsnHash);
    }

    [Fact]
    public async Task Run_SsnOfAnother_IsRefusedAndLeavesALine()
    {
        var (system, room, ssn) = (await app.CreateSystemAsync(), await app.CreateRoomAsync(), SentFile.Write(SsnGenerator.Next()));
        await app.LoadAsync(system, new SentFile(room.Code).Add((PersonId, "F"), (FirstName, "Frank"), (LastName, "Elder"), (LoadColumn.BirthDate, "1955-03-03"), (LoadColumn.Ssn, ssn)).ToString());
        var father = await PersonAsync(system, "F");

        var load = await app.LoadAsync(system, new SentFile(room.Code).Add((PersonId, "S"), (FirstName, "Sean"), (LastName, "Elder"), (LoadColumn.BirthDate, "1985-03-03"), (LoadColumn.Ssn, ssn)).ToString());
        var mended = await app.LoadAsync(system, new SentFile(room.Code).Add((PersonId, "S"), (FirstName, "Sean"), (LastName, "Elder"), (LoadColumn.BirthDate, "1985-03-03")).ToString());

        Assert.Equal(["2 Ssn PersonConflict"], await app.RejectsAsync(load));
        var reject = await app.QueryAsync(db => db.LoadRejects.SingleAsync(row => row.LoadId == load.Id));
        Assert.Equal($"•••••{ssn[5..]}", reject.Found);
        var line = await app.QueryAsync(db => db.AccessLines.SingleAsync(row => row.Kind == AccessKind.RefusedInLoad && row.SubjectId == father.PublicId.ToString()));
        Assert.Equal((system.AccountId, $"Load {load.PublicId}"), (line.AccountId, line.Reason));
        Assert.Equal((1, 1), (mended.New, mended.NewPeople));
    }

    [Fact]
    public async Task Check_ManyConflicts_LeaveLinesAndOneEvent()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var user = await app.CreateAccountAsync(Roles.LwiaAdministrator);
        var numbers = Enumerable.Range(0, 60).Select(_ => SentFile.Write(SsnGenerator.Next())).ToList();
        SentFile Of(IEnumerable<string> ssns, string birth) => ssns.Aggregate(new SentFile(room.Code), (file, ssn) => file.Add((LoadColumn.Ssn, ssn), (LoadColumn.BirthDate, birth)));
        await app.LoadAsync(system, Of(numbers, "1971-01-01").ToString());

        var first = await app.LoadAsync(system, Of(numbers[..50], "1972-01-01").ToString(), isCheck: true, by: user.Id);
        var events = await app.EventsAsync<ManyPersonConflicts>(system.PublicId);
        var second = await app.LoadAsync(system, Of(numbers[50..], "1972-01-01").ToString());

        Assert.Equal((50, 10), (first.Rejected, second.Rejected));
        Assert.Empty(events);
        Assert.Single(await app.EventsAsync<ManyPersonConflicts>(system.PublicId));
        Assert.Equal(50, await app.QueryAsync(db => db.AccessLines.CountAsync(row => row.AccountId == user.Id && row.Kind == AccessKind.RefusedInLoad)));
        Assert.Equal(10, await app.QueryAsync(db => db.AccessLines.CountAsync(row => row.AccountId == system.AccountId && row.Kind == AccessKind.RefusedInLoad)));
    }

    [Fact]
    public async Task Run_IdComesWithSsnOnFile_MeansThatRecordFromThenOn()
    {
        var (system, room, ssn) = (await app.CreateSystemAsync(), await app.CreateRoomAsync(), SentFile.Write(SsnGenerator.Next()));
        await app.LoadAsync(system, new SentFile(room.Code).Add((PersonId, "OTHER"), (FirstName, "Ines"), (LastName, "Moss"), (LoadColumn.BirthDate, "PNTA"), (LoadColumn.Ssn, ssn)).ToString());
        var onFile = await PersonAsync(system, "OTHER");
        await app.LoadAsync(system, new SentFile(room.Code).Add((PersonId, "P7"), (FirstName, "Ines"), (LastName, "Moss"), (LoadColumn.BirthDate, "1990-07-07")).ToString());
        var apart = await PersonAsync(system, "P7");

        var load = await app.LoadAsync(system, new SentFile(room.Code).Add((PersonId, "P7"), (FirstName, "Ines"), (LastName, "Moss"), (LoadColumn.BirthDate, "1990-07-07"), (LoadColumn.Ssn, ssn)).ToString());

        Assert.NotEqual(onFile.Id, apart.Id);
        Assert.Equal((1, 0, 0), (load.New, load.NewPeople, load.BecameReportable));
        Assert.Equal(onFile.Id, (await PersonAsync(system, "P7")).Id);
        Assert.Equal(1, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.ParticipantId == apart.Id)));
    }

    [Fact]
    public async Task Run_IdOfMergedRecord_MeansTheSurvivingOne()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        await app.LoadAsync(system, new SentFile(room.Code)
            .Add((PersonId, "K1"), (LastName, "Keep"), (LoadColumn.BirthDate, "1977-03-03"))
            .Add((PersonId, "K2"), (LastName, "Keepe"), (LoadColumn.BirthDate, "1977-03-03")).ToString());
        var (kept, merged) = (await PersonAsync(system, "K1"), await PersonAsync(system, "K2"));
        var colleague = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await colleague.OpenAsync($"/participants/{kept.PublicId}/merge/{merged.PublicId}");
        await colleague.SubmitAsync(Twins.Form, Twins.Fields((NineItem.LastName, "Kept")));

        var load = await app.LoadAsync(system, new SentFile(room.Code).Add((VisitId, "K3"), (PersonId, "K2"), (LastName, "Keepe"), (LoadColumn.BirthDate, "1977-03-03")).ToString());

        Assert.Equal((1, 0), (load.New, load.NewPeople));
        Assert.Equal(3, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.ParticipantId == kept.Id)));
    }

    [Fact]
    public async Task Run_SsnComesLater_MakesEarlierVisitsReportable()
    {
        var (system, room, ssn) = (await app.CreateSystemAsync(), await app.CreateRoomAsync(), SentFile.Write(SsnGenerator.Next()));
        (LoadColumn, string)[] who = [(PersonId, "P8"), (LastName, "Later"), (LoadColumn.BirthDate, "1979-08-08")];
        await app.LoadAsync(system, new SentFile(room.Code)
            .Add([.. who, (VisitStart, "2025-06-30T09:00"), (VisitEnd, "")])
            .Add([.. who, (VisitStart, "2025-07-01T09:00"), (VisitEnd, "")]).ToString());

        var load = await app.LoadAsync(system, new SentFile(room.Code)
            .Add([.. who, (VisitStart, "2026-02-20T09:00"), (VisitEnd, "")])
            .Add([.. who, (VisitStart, "2026-02-23T09:00"), (VisitEnd, ""), (LoadColumn.Ssn, ssn)])
            .Add([.. who, (VisitStart, "2026-02-24T09:00"), (VisitEnd, "")]).ToString());

        Assert.Equal((3, 0, 2), (load.New, load.Rejected, load.BecameReportable));
        var person = await PersonAsync(system, "P8");
        var visits = await app.QueryAsync(db => db.Visits.Where(visit => visit.ParticipantId == person.Id).OrderBy(visit => visit.Day).Select(visit => visit.IsReportable).ToListAsync());
        Assert.Equal([false, true, true, true, true], visits);
    }

    [Theory]
    [InlineData("NONE")]
    [InlineData("none")]
    public async Task Run_NoFirstName_IsGivenWithoutValueAndFindsTheDesksRecord(string cell)
    {
        var (system, room, last) = (await app.CreateSystemAsync(), await app.CreateRoomAsync(), cell == "none" ? "Suharto" : "Sukarno");
        var there = await app.CreateParticipantAsync(answers => answers with
        {
            FirstName = Answer<string>.Given(""),
            LastName = Answer<string>.Given(last),
            BirthDate = Answer<DateOnly>.Given(new(1966, 6, 6)),
        });

        var load = await app.LoadAsync(system, new SentFile(room.Code).Add((PersonId, "ONE"), (FirstName, cell), (LastName, last), (LoadColumn.BirthDate, "1966-06-06")).ToString());

        Assert.Equal((1, 0), (load.New, load.NewPeople));
        var person = await PersonAsync(system, "ONE");
        Assert.Equal((there.Id, "", ParticipantClass.BasicSelfService), (person.Id, person.FirstName, person.Class));
    }

    [Fact]
    public async Task Run_VisitBecomesAnothers_MovesToThem()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        await app.LoadAsync(system, new SentFile(room.Code).Add((VisitId, "M1"), (PersonId, "A"), (LastName, "Amber"), (LoadColumn.BirthDate, "1981-01-09"), (LoadColumn.LaborForceStatus, "E")).ToString());
        var first = await PersonAsync(system, "A");

        var load = await app.LoadAsync(system, new SentFile(room.Code).Add((VisitId, "M1"), (PersonId, "B"), (LastName, "Basalt"), (LoadColumn.BirthDate, "1982-01-09"), (LoadColumn.LaborForceStatus, "U")).ToString());

        Assert.Equal((1, 0, 1), (load.Updated, load.New, load.NewPeople));
        var visits = await app.QueryAsync(db => db.Visits.Include(visit => visit.Void).Where(visit => visit.LocationId == room.Id).OrderBy(visit => visit.Id).ToListAsync());
        Assert.Equal([true, false], visits.Select(visit => visit.Void is not null));
        Assert.Equal((first.Id, (await PersonAsync(system, "B")).Id), (visits[0].ParticipantId, visits[1].ParticipantId));
        Assert.Single(await app.EventsAsync<VisitVoided>(visits[0].PublicId));
    }

    [Fact]
    public async Task Run_ManyRowsOfOnePersonInOneFile_CountOnce()
    {
        var (system, room, ssn) = (await app.CreateSystemAsync(), await app.CreateRoomAsync(), SentFile.Write(SsnGenerator.Next()));
        var file = Enumerable.Range(1, 25).Aggregate(new SentFile(room.Code), (rows, day) => rows.Add(
            (PersonId, $"R{day % 3}"), (LastName, "Repeat"), (LoadColumn.BirthDate, "1991-11-11"), (VisitStart, $"2026-02-{day:00}T10:00"), (VisitEnd, ""), (LoadColumn.Ssn, day % 2 == 0 ? ssn : "PNTA"),
            (LoadColumn.LaborForceStatus, day == 25 ? "E" : "U")));

        var load = await app.LoadAsync(system, file.ToString());

        Assert.Equal((25, 0, 1), (load.New, load.Rejected, load.NewPeople));
        var person = await PersonAsync(system, "R0");
        Assert.Equal(Domain.Participants.LaborForceStatus.Employed, person.LaborForceStatus);
        Assert.Equal(0, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.ParticipantId == person.Id && !visit.IsReportable)));
        Assert.Equal(1, load.BecameReportable);
    }

    [Fact]
    public async Task Run_LooksLikeDefault_FromFiftyRowsOfTheLastFourWeeks()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        Load? last = null;
        for (var day = 1; day <= 5; day++)
        {
            var file = Enumerable.Range(0, 10).Aggregate(new SentFile(room.Code), (rows, row) => rows.Add(
                (Race, "PNTA"), (LoadColumn.Ssn, SentFile.Write(SsnGenerator.Next())), (LoadColumn.BirthDate, $"19{60 + row}-{day:00}-01"), (Zip, $"6270{row}"), (VisitStart, $"2026-02-2{day}T0{row}:15"), (VisitEnd, "")));
            last = await app.LoadAsync(system, file.ToString());
            Assert.Equal(day < 5 ? [] : [LoadColumn.Race], last.Findings.LooksLikeDefault);
        }

        Assert.NotNull(last!.TallyCipher);
        app.Time.Advance(TimeSpan.FromDays(28));
        var later = await app.LoadAsync(system, new SentFile(room.Code).Add().ToString());
        Assert.Empty(later.Findings.LooksLikeDefault);
    }

    [Fact]
    public async Task Run_IdThatIsAnSsn_ShowsNoDigit()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var ssn = SentFile.Write(SsnGenerator.Next());

        var load = await app.LoadAsync(system, new SentFile(room.Code)
            .Add((PersonId, ssn), (LoadColumn.Ssn, $"{ssn[..3]}-{ssn[3..5]}-{ssn[5..]}"))
            .Add((VisitId, $"{ssn[..3]}-{ssn[3..5]}-{ssn[5..]}-0310"))
            .Add((PersonId, ssn), (LoadColumn.Ssn, SentFile.Write(SsnGenerator.Next()))).ToString());

        Assert.Equal(1, load.New);
        var rejects = await app.QueryAsync(db => db.LoadRejects.Where(row => row.LoadId == load.Id).OrderBy(row => row.Line).ToListAsync());
        Assert.Equal(["•••••••••", "•••-••-••••-••••"], rejects.Select(row => row.Found));
        Assert.All(rejects, row => Assert.Equal(LoadHint.IdIsSsn, row.Hint));
        Assert.Equal("•••-••-••••-••••", rejects[1].VisitId);
    }

    private Task<Participant> PersonAsync(TrackingSystem system, string senderId) => app.QueryAsync(db => db.SystemPeople.AsNoTracking()
        .Where(row => row.SystemId == system.Id && row.SenderId == senderId).Select(row => row.Participant).SingleAsync());
}
