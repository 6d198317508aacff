using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>One row of a sheet as it is typed in.</summary>
public sealed record SheetRowInput
{
    /// <summary>What <see cref="Who"/> holds for someone who is none of the people offered.</summary>
    public const string NoneOfThem = "new";

    private static readonly SheetColumn[] Columns = Enum.GetValues<SheetColumn>();

    /// <summary>Place on the sheet, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Key of the row, which becomes the visit's: sent twice it makes one visit.</summary>
    public Guid VisitKey { get; init; }

    /// <summary>The row was saved before; only its key is sent.</summary>
    public bool IsDone { get; init; }

    /// <summary>Time in.</summary>
    public string? TimeIn { get; init; }

    /// <summary>Time out.</summary>
    public string? TimeOut { get; init; }

    /// <summary>First Name.</summary>
    public string? FirstName { get; init; }

    /// <summary>Last Name.</summary>
    public string? LastName { get; init; }

    /// <summary>Zip code.</summary>
    public string? Zip { get; init; }

    /// <summary>Social Security Number; never sent back into a page.</summary>
    public string? Ssn { get; init; }

    /// <summary>Birth Date.</summary>
    public string? BirthDate { get; init; }

    /// <summary>Labor Force Status.</summary>
    public string? LaborForceStatus { get; init; }

    /// <summary>Hispanic.</summary>
    public string? Hispanic { get; init; }

    /// <summary>Race/Ethnicity.</summary>
    public string? Race { get; init; }

    /// <summary>Gender.</summary>
    public string? Gender { get; init; }

    /// <summary>Services.</summary>
    public string? Services { get; init; }

    /// <summary>Note.</summary>
    public string? Note
    {
        get;
        init
        {
            field = NoteRules.WithoutSsn(value);
            NoteHeldSsn = field != value;
        }
    }

    /// <summary>Whether an SSN was taken out of it.</summary>
    public bool NoteHeldSsn { get; private init; }

    /// <summary>All that is empty among the items asked for was not given: Prefer not to answer (docs/decisions/0016).</summary>
    public bool DeclineRest { get; init; }

    /// <summary>The birth date of someone very young was looked at once more and is right.</summary>
    public bool ConfirmBirthDate { get; init; }

    /// <summary>It is a visit of its own, though the person was here at that time already.</summary>
    public bool IsAnotherVisit { get; init; }

    /// <summary>Public key of the person chosen among those offered, or <see cref="NoneOfThem"/>.</summary>
    public string? Who { get; init; }

    /// <summary>The SSN that was typed before, sealed: see <see cref="KeptSsn"/>.</summary>
    public string? Kept { get; init; }

    /// <summary>What stands in a cell.</summary>
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
        SheetColumn.Note => Note,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => !IsDone && string.IsNullOrEmpty(Kept) && Columns.All(column => string.IsNullOrWhiteSpace(this[column]));

    /// <summary>The same row with another text in one cell.</summary>
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
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    /// <summary>The type's name alone: what was typed is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(SheetRowInput);
}
