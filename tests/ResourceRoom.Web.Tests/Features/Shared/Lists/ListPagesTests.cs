using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Shared.Lists;

public sealed class ListPagesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    // Few values and many rows: most keys are equal or missing.
    private static readonly Gen<PersonRow> AnyPerson =
        from last in Gen.Elements("DE LA CRUZ", "DEAN", "de la Cruz", "Ç", "", null)
        from first in Gen.Elements("ANA", "BO", null)
        from hispanic in Gen.Elements<bool?>(true, false, null)
        from status in Gen.Elements<LaborForceStatus?>(LaborForceStatus.Employed, LaborForceStatus.Unemployed, null)
        from minute in Gen.Choose(0, 2)
        from participantClass in Gen.Elements(ParticipantClass.Unclassified, ParticipantClass.BasicSelfService)
        select new PersonRow(0, last, first, hispanic, status, new DateTime(2026, 3, 2, 15, minute, 0, DateTimeKind.Utc), participantClass);

    private const int FewCounted = 5;

    private static int serial;

    [Fact]
    public void Pages_ForwardAndBackInEveryOrder_CoverWholeList() => Prop.ForAll(
        AnyPerson.ListOf().Where(people => people.Count < 25).ToArbitrary(),
        people => Task.Run(() => app.QueryAsync(db => HoldAsync(db, people))).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public async Task Page_AfterRowNoLongerListed_ContinuesFromItsPlace()
    {
        var people = await app.QueryAsync(db => AddAsync(db, [Named("A"), Named("B"), Named("C"), Named("D"), Named("E")]));
        var (b, filter) = (people.Single(person => person.LastNameKey == "B"), new WithoutName { Name = "B" });

        var page = await app.QueryAsync(db => new People().ReadAsync(Those(db, people), filter, At("name", after: b.PublicId), CancellationToken.None));

        Assert.Equal(["C", "D", "E"], Names(people, page));
        Assert.Equal((2, 4), (page.First, page.Total));
    }

    [Fact]
    public async Task Page_BeyondEitherEnd_IsLastOrFirst()
    {
        var people = await app.QueryAsync(db => AddAsync(db, [Named("A"), Named("B"), Named("C"), Named("D")]));

        var last = await ReadAsync(people, At("name", after: people[3].PublicId));
        var first = await ReadAsync(people, At("name", before: people[0].PublicId));

        Assert.Equal(["B", "C", "D"], Names(people, last));
        Assert.Equal("Showing 2 to 4 of 4 entries", last.Foot);
        Assert.Null(last.Next);
        Assert.Equal(["A", "B", "C"], Names(people, first));
        Assert.Null(first.Previous);
    }

    [Fact]
    public async Task Page_OfMoreThanIsCounted_SaysSo()
    {
        var people = await app.QueryAsync(db => AddAsync(db, [Named("A"), Named("B"), Named("C"), Named("D"), Named("E"), Named("F"), Named("G")]));

        var first = await ReadAsync(people, At("name"), FewCounted);
        var second = await ReadAsync(people, At("name", after: people[2].PublicId), FewCounted);
        var last = await ReadAsync(people, At("name", after: people[6].PublicId), FewCounted);

        Assert.Equal("Showing 1 to 3 of more than 5 entries", first.Foot);
        Assert.Equal("Showing 3 of more than 5 entries", second.Foot);
        Assert.Equal(["E", "F", "G"], Names(people, last));
        Assert.Null(last.Next);
        Assert.NotNull(last.Previous);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("019be900-0000-7000-8000-000000000000")]
    public async Task Page_InvalidPlace_IsFirst(string place)
    {
        var people = await app.QueryAsync(db => AddAsync(db, [Named("A"), Named("B"), Named("C"), Named("D")]));

        foreach (var request in new[] { new ListRequest { Sort = "name", After = place }, new ListRequest { Sort = "name", Before = place } })
        {
            Assert.Equal(["A", "B", "C"], Names(people, await ReadAsync(people, request)));
        }
    }

    [Theory]
    [InlineData(null, "-created")]
    [InlineData("", "-created")]
    [InlineData("-", "-created")]
    [InlineData("--name", "-created")]
    [InlineData("Name", "-created")]
    [InlineData("id", "-created")]
    [InlineData("-name", "-name")]
    public async Task Sort_UnknownColumn_UsesDefaultOrder(string? sort, string expected)
    {
        var page = await ReadAsync([], new ListRequest { Sort = sort });

        Assert.Equal(expected, page.Route["sort"]);
        Assert.Equal((0, "Showing 1 to 0 of 0 entries"), (page.Total, page.Foot));
    }

    [Fact]
    public async Task Headers_LinkToReverseOrderAndShowCurrentOne()
    {
        var headers = (await ReadAsync([], new ListRequest { Sort = "name" })).Headers.ToDictionary(header => header.Title);

        Assert.Equal(("-name", "ascending"), (headers["Name"].SortsTo, headers["Name"].SortedAs));
        Assert.Equal(("-created", null), (headers["Created"].SortsTo, headers["Created"].SortedAs));
        Assert.Equal(("class", null), (headers["Class"].SortsTo, headers["Class"].SortedAs));
        Assert.Null(headers["Id"].SortsTo);
    }

    private static async Task<bool> HoldAsync(ResourceRoomDb db, IReadOnlyCollection<PersonRow> drawn)
    {
        var people = await AddAsync(db, drawn);
        foreach (var (name, keys) in People.Orders)
        {
            var inOrder = people
                .OrderBy(person => keys(RowOf(person)), Comparer<object?[]>.Create(Compare))
                .ThenBy(person => person.Id).ToList();
            await WalkAsync(db, name, inOrder, FewCounted);
            await WalkAsync(db, name, inOrder, counted: null);
            inOrder.Reverse();
            await WalkAsync(db, $"-{name}", inOrder, FewCounted);
            await WalkAsync(db, $"-{name}", inOrder, counted: null);
        }

        return true;
    }

    private static async Task WalkAsync(ResourceRoomDb db, string sort, List<Participant> expected, int? counted)
    {
        var list = new People { MostCounted = counted };
        int? total = counted is null || expected.Count <= counted ? expected.Count : null;
        var (seen, request) = (new List<long>(), new ListRequest { Sort = sort });
        while (true)
        {
            var page = await list.ReadAsync(Those(db, expected), filter: null, request, CancellationToken.None);
            Assert.Equal(total is not null || seen.Count == 0 ? seen.Count + 1 : null, page.First);
            Assert.Equal(total, page.Total);
            Assert.Equal(seen.Count > 0, page.Previous is not null);
            seen.AddRange(Ids(page));
            if (page.Next is null)
            {
                break;
            }

            request = new ListRequest { Sort = sort, After = page.Next["after"] };
        }

        Assert.Equal(expected.Select(person => person.Id), seen);
        while (seen.Count > list.PageSize)
        {
            seen.RemoveRange((seen.Count - 1) / list.PageSize * list.PageSize, ((seen.Count - 1) % list.PageSize) + 1);
            var following = expected[seen.Count];
            var page = await list.ReadAsync(Those(db, expected), filter: null, new ListRequest { Sort = sort, Before = following.PublicId.ToString() }, CancellationToken.None);
            Assert.Equal(total is not null || seen.Count == list.PageSize ? seen.Count - list.PageSize + 1 : null, page.First);
            Assert.Equal(page.First != 1, page.Previous is not null);
            Assert.NotNull(page.Next);
            Assert.Equal(seen.TakeLast(list.PageSize), Ids(page));
        }
    }

    private static int Compare(object?[]? left, object?[]? right) => left!.Zip(right!)
        .Select(pair => pair switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string one, string other) => string.CompareOrdinal(one, other),
            var (one, other) => Comparer<object>.Default.Compare(one, other),
        })
        .FirstOrDefault(result => result != 0);

    private static PersonRow RowOf(Participant person) =>
        new(person.Id, person.LastNameKey, person.FirstNameKey, person.Hispanic, person.LaborForceStatus, person.CreatedAt, person.Class);

    private static async Task<IReadOnlyList<Participant>> AddAsync(ResourceRoomDb db, IEnumerable<PersonRow> rows)
    {
        var people = rows.Select(row => new Participant
        {
            PublicId = Guid.CreateVersion7(row.CreatedAt),
            PirlKey = $"L{Interlocked.Increment(ref serial):0000000}",
            LastNameKey = row.LastNameKey,
            FirstNameKey = row.FirstNameKey,
            Hispanic = row.Hispanic,
            LaborForceStatus = row.Status,
            Class = row.Class,
            CreatedAt = row.CreatedAt,
            CreatedById = 1,
        }).ToList();
        db.Participants.AddRange(people);
        await db.SaveChangesAsync();
        return people;
    }

    private static IQueryable<Participant> Those(ResourceRoomDb db, IReadOnlyList<Participant> people)
    {
        var (first, last) = people.Count == 0 ? (0, 0) : (people.Min(person => person.Id), people.Max(person => person.Id));
        return db.Participants.AsNoTracking().Where(person => person.Id >= first && person.Id <= last);
    }

    private Task<ListPage> ReadAsync(IReadOnlyList<Participant> people, ListRequest request, int? counted = null) =>
        app.QueryAsync(db => new People { MostCounted = counted }.ReadAsync(Those(db, people), filter: null, request, CancellationToken.None));

    private static PersonRow Named(string last) => new(0, last, null, null, null, new DateTime(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc), default);

    private static ListRequest At(string sort, Guid? after = null, Guid? before = null) =>
        new() { Sort = sort, After = after?.ToString(), Before = before?.ToString() };

    private static IEnumerable<long> Ids(ListPage page) => page.Rows.Select(row => long.Parse(row[0].Text, CultureInfo.InvariantCulture));

    private static IEnumerable<string?> Names(IReadOnlyList<Participant> people, ListPage page) =>
        Ids(page).Select(id => people.Single(person => person.Id == id).LastNameKey);

    private sealed record WithoutName : ListFilter<Participant>
    {
        public string? Name { get; init; }

        public override IQueryable<Participant> Apply(IQueryable<Participant> rows) => rows.Where(person => person.LastNameKey != Name);
    }
}
