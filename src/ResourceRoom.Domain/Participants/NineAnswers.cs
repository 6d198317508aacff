namespace ResourceRoom.Domain.Participants;

/// <summary>The answers to the nine items of Policy 1.11.2, item 5.2, with their values.</summary>
public sealed record NineAnswers
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
    /// These answers after later ones: what was declined or never asked may be supplied, and no value is overwritten
    /// by a decline (Policy 1.11.2, item 5 [ours]).
    /// </summary>
    public NineAnswers SupersededBy(NineAnswers later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new NineAnswers
        {
            FirstName = FirstName.SupersededBy(later.FirstName),
            LastName = LastName.SupersededBy(later.LastName),
            Zip = Zip.SupersededBy(later.Zip),
            Ssn = Ssn.SupersededBy(later.Ssn),
            BirthDate = BirthDate.SupersededBy(later.BirthDate),
            LaborForceStatus = LaborForceStatus.SupersededBy(later.LaborForceStatus),
            Hispanic = Hispanic.SupersededBy(later.Hispanic),
            Race = Race.SupersededBy(later.Race),
            Gender = Gender.SupersededBy(later.Gender),
        };
    }

    /// <summary>The type's name alone: the answers are personal and never reach a log by accident.</summary>
    public override string ToString() => nameof(NineAnswers);
}
