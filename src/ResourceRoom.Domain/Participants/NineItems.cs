namespace ResourceRoom.Domain.Participants;

/// <summary>The response state of each of the nine items (Policy 1.11.2, item 5.2), without values.</summary>
public sealed record NineItems
{
    /// <summary>The nine items in policy order.</summary>
    public static IReadOnlyList<NineItem> PolicyOrder { get; } = Enum.GetValues<NineItem>();

    /// <summary>None of the nine asked.</summary>
    public static NineItems None { get; } = new()
    {
        FirstName = ResponseState.NotAsked,
        LastName = ResponseState.NotAsked,
        Zip = ResponseState.NotAsked,
        Ssn = ResponseState.NotAsked,
        BirthDate = ResponseState.NotAsked,
        LaborForceStatus = ResponseState.NotAsked,
        Hispanic = ResponseState.NotAsked,
        Race = ResponseState.NotAsked,
        Gender = ResponseState.NotAsked,
    };

    /// <summary>First Name (item 5.2.1).</summary>
    public required ResponseState FirstName { get; init; }

    /// <summary>Last Name (item 5.2.2).</summary>
    public required ResponseState LastName { get; init; }

    /// <summary>Zip code of the home address (item 5.2.3).</summary>
    public required ResponseState Zip { get; init; }

    /// <summary>Social Security Number (item 5.2.4).</summary>
    public required ResponseState Ssn { get; init; }

    /// <summary>Birth Date (item 5.2.5).</summary>
    public required ResponseState BirthDate { get; init; }

    /// <summary>Labor Force Status at contact (item 5.2.6).</summary>
    public required ResponseState LaborForceStatus { get; init; }

    /// <summary>Hispanic (item 5.2.7).</summary>
    public required ResponseState Hispanic { get; init; }

    /// <summary>Race/Ethnicity (item 5.2.8).</summary>
    public required ResponseState Race { get; init; }

    /// <summary>Gender (item 5.2.9).</summary>
    public required ResponseState Gender { get; init; }

    /// <summary>Whether all nine hold a value (Policy 1.11.2, item 6.3).</summary>
    public bool AllGiven => PolicyOrder.All(item => this[item] == ResponseState.Given);

    /// <summary>Whether all nine were asked, whatever the answers (Policy 1.11.2, item 5.1).</summary>
    public bool AllAsked => PolicyOrder.All(item => this[item] != ResponseState.NotAsked);

    /// <summary>The state of one item; throws for a number that is not an item.</summary>
    public ResponseState this[NineItem item] => item switch
    {
        NineItem.FirstName => FirstName,
        NineItem.LastName => LastName,
        NineItem.Zip => Zip,
        NineItem.Ssn => Ssn,
        NineItem.BirthDate => BirthDate,
        NineItem.LaborForceStatus => LaborForceStatus,
        NineItem.Hispanic => Hispanic,
        NineItem.Race => Race,
        NineItem.Gender => Gender,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };

    /// <summary>The same nine, with one state replaced; throws for a number that is not an item.</summary>
    public NineItems With(NineItem item, ResponseState state) => item switch
    {
        NineItem.FirstName => this with { FirstName = state },
        NineItem.LastName => this with { LastName = state },
        NineItem.Zip => this with { Zip = state },
        NineItem.Ssn => this with { Ssn = state },
        NineItem.BirthDate => this with { BirthDate = state },
        NineItem.LaborForceStatus => this with { LaborForceStatus = state },
        NineItem.Hispanic => this with { Hispanic = state },
        NineItem.Race => this with { Race = state },
        NineItem.Gender => this with { Gender = state },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };

    /// <summary>The items in a state, in policy order.</summary>
    public IReadOnlyList<NineItem> InState(ResponseState state) =>
        [.. PolicyOrder.Where(item => this[item] == state)];
}
