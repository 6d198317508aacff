namespace ResourceRoom.Domain.Participants;

/// <summary>The answers to the nine items of Policy 1.11.2, item 5.2, with their values.</summary>
public sealed record NineAnswers : Unlogged
{
    /// <summary>First Name; <see cref="Names.PersonName.NoFirstName"/> if the person has none.</summary>
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

    /// <summary>How each item was answered, without values: all that classification needs.</summary>
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
    /// What is on file after a visit [ours]: items without a value take the visit's answer; items with one keep it, whatever
    /// was typed, and are corrected only on the record. Labor Force Status is asked "at contact", so its latest value wins; a
    /// decline never overwrites a value (Policy 1.11.2, item 5).
    /// </summary>
    public NineAnswers CompletedBy(NineAnswers visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return ItemDefinitions.All.Aggregate(this, (answers, item) => item.Complete(answers, visit));
    }

    /// <summary>The items for which a visit gave a different value than the one on file, which <see cref="CompletedBy"/> keeps.</summary>
    public IReadOnlyList<NineItem> KeptAgainst(NineAnswers visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return
        [
            .. ItemDefinitions.All
                .Where(item => !item.IsAtContact
                    && item.StateOf(this) == ResponseState.Given && item.StateOf(visit) == ResponseState.Given && !item.Agrees(this, visit))
                .Select(item => item.Item),
        ];
    }

    /// <summary>The same answers, with one item's answer taken from others; throws for a number that is not an item.</summary>
    public NineAnswers With(NineItem item, NineAnswers others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return ItemDefinitions.Of(item).Copy(this, others);
    }

    /// <summary>Whether both answer an item the same, value and state.</summary>
    public bool Agrees(NineItem item, NineAnswers others) => ItemDefinitions.Of(item).Agrees(this, others);
}
