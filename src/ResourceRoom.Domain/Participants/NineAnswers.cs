namespace ResourceRoom.Domain.Participants;

/// <summary>The answers to the nine items of Policy 1.11.2, item 5.2, with their values.</summary>
public sealed record NineAnswers : Unlogged
{
    /// <summary>First Name.</summary>
    public Answer<string> FirstName { get; init; }

    /// <summary>Last Name.</summary>
    public Answer<string> LastName { get; init; }

    /// <summary>Zip code of the home address.</summary>
    public Answer<ZipCode> Zip { get; init; }

    /// <summary>Social Security Number.</summary>
    public Answer<Ssn> Ssn { get; init; }

    /// <summary>Birth Date.</summary>
    public Answer<DateOnly> BirthDate { get; init; }

    /// <summary>Labor Force Status at contact.</summary>
    public Answer<LaborForceStatus> LaborForceStatus { get; init; }

    /// <summary>Hispanic.</summary>
    public Answer<bool> Hispanic { get; init; }

    /// <summary>Race/Ethnicity; more than one may be chosen.</summary>
    public Answer<Races> Race { get; init; }

    /// <summary>Gender.</summary>
    public Answer<Gender> Gender { get; init; }

    /// <summary>How each item was answered, without the values: all that classification looks at.</summary>
    public NineItems States => new()
    {
        FirstName = FirstName.State,
        LastName = LastName.State,
        Zip = Zip.State,
        Ssn = Ssn.State,
        BirthDate = BirthDate.State,
        LaborForceStatus = LaborForceStatus.State,
        Hispanic = Hispanic.State,
        Race = Race.State,
        Gender = Gender.State,
    };

    /// <summary>
    /// What is on file after a visit [ours]: items without a value take what the visit brought, items with one keep it,
    /// whatever was typed, and are corrected on the record only. Labor Force Status is "at contact", so its latest value
    /// wins; a decline overwrites no value (Policy 1.11.2, item 5).
    /// </summary>
    public NineAnswers CompletedBy(NineAnswers visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new NineAnswers
        {
            FirstName = Complete(FirstName, visit.FirstName),
            LastName = Complete(LastName, visit.LastName),
            Zip = Complete(Zip, visit.Zip),
            Ssn = Complete(Ssn, visit.Ssn),
            BirthDate = Complete(BirthDate, visit.BirthDate),
            LaborForceStatus = LaborForceStatus.SupersededBy(visit.LaborForceStatus),
            Hispanic = Complete(Hispanic, visit.Hispanic),
            Race = Complete(Race, visit.Race),
            Gender = Complete(Gender, visit.Gender),
        };
    }

    /// <summary>The items in which a visit brought another value than the one on file, which <see cref="CompletedBy"/> keeps.</summary>
    public IReadOnlyList<NineItem> KeptAgainst(NineAnswers visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        IEnumerable<NineItem?> kept =
        [
            Kept(NineItem.FirstName, FirstName, visit.FirstName),
            Kept(NineItem.LastName, LastName, visit.LastName),
            Kept(NineItem.Zip, Zip, visit.Zip),
            Kept(NineItem.Ssn, Ssn, visit.Ssn),
            Kept(NineItem.BirthDate, BirthDate, visit.BirthDate),
            Kept(NineItem.Hispanic, Hispanic, visit.Hispanic),
            Kept(NineItem.Race, Race, visit.Race),
            Kept(NineItem.Gender, Gender, visit.Gender),
        ];
        return [.. kept.OfType<NineItem>()];
    }

    /// <summary>The same answers with one item's taken from others; a number that is no item throws.</summary>
    public NineAnswers With(NineItem item, NineAnswers others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return item switch
        {
            NineItem.FirstName => this with { FirstName = others.FirstName },
            NineItem.LastName => this with { LastName = others.LastName },
            NineItem.Zip => this with { Zip = others.Zip },
            NineItem.Ssn => this with { Ssn = others.Ssn },
            NineItem.BirthDate => this with { BirthDate = others.BirthDate },
            NineItem.LaborForceStatus => this with { LaborForceStatus = others.LaborForceStatus },
            NineItem.Hispanic => this with { Hispanic = others.Hispanic },
            NineItem.Race => this with { Race = others.Race },
            NineItem.Gender => this with { Gender = others.Gender },
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
        };
    }

    /// <summary>Whether both answer one item alike, value and state.</summary>
    public bool Agrees(NineItem item, NineAnswers others) => With(item, others) == this;

    private static Answer<T> Complete<T>(Answer<T> onFile, Answer<T> visit) => onFile.IsGiven ? onFile : onFile.SupersededBy(visit);

    private static NineItem? Kept<T>(NineItem item, Answer<T> onFile, Answer<T> visit) =>
        onFile.IsGiven && visit.IsGiven && onFile != visit ? item : null;
}
