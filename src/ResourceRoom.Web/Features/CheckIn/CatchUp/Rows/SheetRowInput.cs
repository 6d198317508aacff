using System.Diagnostics;

using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

public sealed record SheetRowInput : Unlogged
{
    public const string NoneOfThem = "new";

    public const string WithoutSsn = "without-ssn";

    public int Number { get; init; }

    public Guid VisitKey { get; init; }

    public bool IsDone { get; init; }

    public string? TimeIn { get; init; }

    public string? TimeOut { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Zip { get; init; }

    public string? Ssn { get; init; }

    public string? BirthDate { get; init; }

    public string? LaborForceStatus { get; init; }

    public string? Hispanic { get; init; }

    public string? Race { get; init; }

    public string? Gender { get; init; }

    public string? Services { get; init; }

    public TypedNote? Note { get; init; }

    /// <summary>The day that the row was pasted with; empty for the sheet's.</summary>
    public string? Day { get; init; }

    /// <summary>All that is empty among the items asked for was not given: Prefer not to answer (docs/decisions/0016).</summary>
    public bool DeclineRest { get; init; }

    public bool ConfirmBirthDate { get; init; }

    public bool ConfirmSsn { get; init; }

    public bool IsAnotherVisit { get; init; }

    public string? Who { get; init; }

    public string? Kept { get; init; }

    public string? this[SheetColumn column] => column switch
    {
        SheetColumn.TimeIn => TimeIn,
        SheetColumn.TimeOut => TimeOut,
        SheetColumn.FirstName => FirstName,
        SheetColumn.LastName => LastName,
        SheetColumn.Zip => Zip,
        SheetColumn.Ssn => Ssn,
        SheetColumn.BirthDate => BirthDate,
        SheetColumn.LaborForceStatus => LaborForceStatus,
        SheetColumn.Hispanic => Hispanic,
        SheetColumn.Race => Race,
        SheetColumn.Gender => Gender,
        SheetColumn.Services => Services,
        SheetColumn.Note => Note?.Text,
        SheetColumn.Day => Day,
        _ => throw new UnreachableException(),
    };

    public bool IsEmpty => !IsDone && string.IsNullOrEmpty(Kept) && SheetGrid.Columns.All(column => string.IsNullOrWhiteSpace(this[column]));

    public SheetRowInput With(SheetColumn column, string text) => column switch
    {
        SheetColumn.TimeIn => this with { TimeIn = text },
        SheetColumn.TimeOut => this with { TimeOut = text },
        SheetColumn.FirstName => this with { FirstName = text },
        SheetColumn.LastName => this with { LastName = text },
        SheetColumn.Zip => this with { Zip = text },
        SheetColumn.Ssn => this with { Ssn = text, Kept = null },
        SheetColumn.BirthDate => this with { BirthDate = text },
        SheetColumn.LaborForceStatus => this with { LaborForceStatus = text },
        SheetColumn.Hispanic => this with { Hispanic = text },
        SheetColumn.Race => this with { Race = text },
        SheetColumn.Gender => this with { Gender = text },
        SheetColumn.Services => this with { Services = text },
        SheetColumn.Note => this with { Note = text },
        SheetColumn.Day => this with { Day = text },
        _ => throw new UnreachableException(),
    };
}
