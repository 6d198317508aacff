using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Tests.Support;

using static ResourceRoom.Domain.Loads.Layout.LoadColumn;

namespace ResourceRoom.Web.Tests.Features.Loads;

/// <summary>Rows that come again: in one file under one id, in the same file again, and beside a double of theirs.</summary>
public sealed class RepeatedRowTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    /// <summary>Of two rows with one id the first is accepted: it alone is what the sender said last.</summary>
    [Fact]
    public async Task Run_IdTwiceInNewFile_RemembersTheAcceptedRow()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        (LoadColumn, string)[] row = [(VisitId, "V1"), (PersonId, "P"), (LastName, "Stone")];
        await app.LoadAsync(system, new SentFile(room.Code).Add([.. row, (Note, "First")]).Add([.. row, (Note, "Second")]).ToString());

        var same = await app.LoadAsync(system, new SentFile(room.Code).Add([.. row, (Note, "First")]).ToString());
        var other = await app.LoadAsync(system, new SentFile(room.Code).Add([.. row, (Note, "Second")]).ToString());

        Assert.Equal((1, 0), (same.Unchanged, same.Updated));
        Assert.Equal((0, 1, "Second"), (other.Unchanged, other.Updated, await NoteAsync(system)));
    }

    [Fact]
    public async Task Run_KnownRowThenAnotherOfItsId_LeavesTheFirstUnchanged()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        (LoadColumn, string)[] row = [(VisitId, "V1"), (PersonId, "P"), (LastName, "Brook")];
        (LoadColumn, string)[] stranger = [(VisitId, "V1"), (PersonId, "Q"), (LastName, "Field"), (BirthDate, "1970-05-05"), (Note, "Second")];
        await app.LoadAsync(system, new SentFile(room.Code).Add(row).ToString());

        var load = await app.LoadAsync(system, new SentFile(room.Code).Add(row).Add(stranger).ToString());
        var again = await app.LoadAsync(system, new SentFile(room.Code).Add(row).ToString());

        Assert.Equal((1, 0, 1), (load.Unchanged, load.Updated, load.Rejected));
        Assert.Equal(["3 VisitId DuplicateInFile"], await app.RejectsAsync(load));
        Assert.Equal((1, 0, null), (again.Unchanged, again.Updated, await NoteAsync(system)));
    }

    /// <summary>What a load accepted before it was given up is not undone by the same file, whatever came in between.</summary>
    [Fact]
    public async Task Run_SameBytesAsLoadThatWasGivenUp_LeavesWhatThatAccepted()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        (LoadColumn, string)[] row = [(VisitId, "V1"), (PersonId, "P"), (LastName, "Marsh")];
        (LoadColumn, string)[] later = [(VisitId, "V3"), (PersonId, "Q"), (LastName, "Reed")];
        var file = new SentFile(room.Code).Add([.. row, (Note, "First")]).Add((VisitId, "V2"), (Zip, "")).Add(later).ToString();
        var first = await app.LoadAsync(system, file);
        await app.ArrangeAsync(async (_, db) =>
        {
            var given = await db.Loads.SingleAsync(load => load.Id == first.Id);
            (given.State, given.DoneThrough) = (LoadState.Failed, 3);
            return given;
        });
        await app.LoadAsync(system, new SentFile(room.Code).Add([.. row, (Note, "Second")]).Add([.. later, (Note, "Second")]).ToString());

        var again = await app.LoadAsync(system, file);

        Assert.Equal((1, 1, 0, 1), (again.Unchanged, again.Updated, again.New, again.Rejected));
        Assert.Equal("Second", await NoteAsync(system));
    }

    [Fact]
    public async Task Run_UpdatedRowsOfDoubles_AreCounted()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        (LoadColumn, string)[] one = [(VisitId, "V1"), (PersonId, "P"), (LastName, "Hill")];
        (LoadColumn, string)[] two = [(VisitId, "V2"), (PersonId, "P"), (LastName, "Hill")];
        var both = await app.LoadAsync(system, new SentFile(room.Code).Add(one).Add(two).ToString());

        var noted = await app.LoadAsync(system, new SentFile(room.Code).Add([.. one, (Note, "One")]).Add([.. two, (Note, "Two")]).ToString());
        var apart = await app.LoadAsync(system, new SentFile(room.Code).Add([.. one, (Note, "One"), (VisitStart, "2026-02-26T08:00")]).ToString());

        Assert.Equal((2, 1), (both.New, both.PossibleDoubles));
        Assert.Equal((2, 2), (noted.Updated, noted.PossibleDoubles));
        Assert.Equal((1, 0), (apart.Updated, apart.PossibleDoubles));
    }

    /// <summary>A byte that not every database takes in a text.</summary>
    [Fact]
    public async Task Run_NulInCells_IsExplained()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var file = new SentFile(room.Code).Add((VisitId, "A\0B")).Add((LastName, "Fi\0eld"), (LocationCode, "\0"), (Services, "LMI\0")).Add((Note, "No\0te"));

        var load = await app.LoadAsync(system, file.ToString());

        Assert.Equal((LoadState.Finished, 1, 2), (load.State, load.New, load.Rejected));
        Assert.Equal(["2 VisitId BadValue", "3 LocationCode UnknownLocation", "3 LastName BadValue", "3 Services UnknownService"], await app.RejectsAsync(load));
        Assert.Equal("A\uFFFDB", await app.QueryAsync(db => db.LoadRejects.Where(reject => reject.LoadId == load.Id && reject.Column == VisitId).Select(reject => reject.VisitId).SingleAsync()));
    }

    [Fact]
    public async Task Run_LongestIdOfRejectedRow_IsNamedWhole()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var id = string.Concat(Enumerable.Repeat("12345678", 8));

        var load = await app.LoadAsync(system, new SentFile(room.Code).Add((VisitId, id), (LastName, "")).ToString());

        Assert.Equal(["2 LastName Empty"], await app.RejectsAsync(load));
        Assert.Equal(id, await app.QueryAsync(db => db.LoadRejects.Where(reject => reject.LoadId == load.Id).Select(reject => reject.VisitId).SingleAsync()));
    }

    private Task<string?> NoteAsync(TrackingSystem system) =>
        app.QueryAsync(db => db.SystemVisits.Where(sent => sent.SystemId == system.Id && sent.SenderId == "V1").Select(sent => sent.Visit.Note).SingleAsync());
}
