using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Watching;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Applying;

internal sealed class LoadProgress
{
    public long DoneThrough { get; set; }

    public int New { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    public int Voided { get; set; }

    public int Rejected { get; set; }

    public int NewPeople { get; set; }

    public int KeptOnFile { get; set; }

    public int KeptCorrections { get; set; }

    public int PossibleDoubles { get; set; }

    public int BecameReportable { get; set; }

    /// <summary>Good rows whose visit is known from the system, those that delete aside.</summary>
    public int Known { get; set; }

    /// <summary>Those of them that mean another person or another day; listed as far as anybody reads.</summary>
    public int Turned { get; set; }

    public Dictionary<LoadCode, int> Rejects { get; init; } = [];

    public RowTally Tally { get; init; } = new();

    public int Good => New + Updated + Unchanged + Voided;

    public bool IsHeld => HeldRule.IsHeld(Known, Turned);

    public static LoadProgress Of(Load load) => new()
    {
        DoneThrough = load.DoneThrough,
        New = load.New,
        Updated = load.Updated,
        Unchanged = load.Unchanged,
        Voided = load.Voided,
        Rejected = load.Rejected,
        NewPeople = load.NewPeople,
        KeptOnFile = load.KeptOnFile,
        KeptCorrections = load.KeptCorrections,
        PossibleDoubles = load.PossibleDoubles,
        BecameReportable = load.BecameReportable,
        Rejects = new(load.Findings.Rejects),
    };

    /// <summary>A copy that counts on, so that a batch which is tried again counts once. The tally is shared: only saved rows come into it.</summary>
    public LoadProgress Copy() => new()
    {
        DoneThrough = DoneThrough,
        New = New,
        Updated = Updated,
        Unchanged = Unchanged,
        Voided = Voided,
        Rejected = Rejected,
        NewPeople = NewPeople,
        KeptOnFile = KeptOnFile,
        KeptCorrections = KeptCorrections,
        PossibleDoubles = PossibleDoubles,
        BecameReportable = BecameReportable,
        Known = Known,
        Turned = Turned,
        Rejects = new(Rejects),
        Tally = Tally,
    };

    /// <summary>What is left to say when no good row is applied.</summary>
    public LoadProgress WithoutGood() => new() { Rejected = Rejected, Rejects = Rejects };

    public void Count(LoadRow row)
    {
        if (row.Visit is { } visit)
        {
            Tally.Add(visit, TimeOnly.FromDateTime(OfficeClock.WallClock(visit.Start)));
        }
    }

    public void Reject(IEnumerable<LoadReject> rejects)
    {
        Rejected++;
        foreach (var reject in rejects)
        {
            Rejects[reject.Code] = Rejects.GetValueOrDefault(reject.Code) + 1;
        }
    }
}
