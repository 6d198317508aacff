namespace ResourceRoom.Domain.Contacts;

/// <summary>The states, the District of Columbia, the territories and the military mail, as the post writes them.</summary>
public static class PostalState
{
    /// <summary>Two letters and the name; Illinois and its neighbors come first.</summary>
    public static IReadOnlyList<PostalStateName> All { get; } =
    [
        new("IL", "Illinois"), new("IN", "Indiana"), new("IA", "Iowa"), new("KY", "Kentucky"), new("MO", "Missouri"), new("WI", "Wisconsin"),
        new("AL", "Alabama"), new("AK", "Alaska"), new("AZ", "Arizona"), new("AR", "Arkansas"), new("CA", "California"), new("CO", "Colorado"),
        new("CT", "Connecticut"), new("DE", "Delaware"), new("DC", "District of Columbia"), new("FL", "Florida"), new("GA", "Georgia"),
        new("HI", "Hawaii"), new("ID", "Idaho"), new("KS", "Kansas"), new("LA", "Louisiana"), new("ME", "Maine"), new("MD", "Maryland"),
        new("MA", "Massachusetts"), new("MI", "Michigan"), new("MN", "Minnesota"), new("MS", "Mississippi"), new("MT", "Montana"),
        new("NE", "Nebraska"), new("NV", "Nevada"), new("NH", "New Hampshire"), new("NJ", "New Jersey"), new("NM", "New Mexico"),
        new("NY", "New York"), new("NC", "North Carolina"), new("ND", "North Dakota"), new("OH", "Ohio"), new("OK", "Oklahoma"),
        new("OR", "Oregon"), new("PA", "Pennsylvania"), new("RI", "Rhode Island"), new("SC", "South Carolina"), new("SD", "South Dakota"),
        new("TN", "Tennessee"), new("TX", "Texas"), new("UT", "Utah"), new("VT", "Vermont"), new("VA", "Virginia"), new("WA", "Washington"),
        new("WV", "West Virginia"), new("WY", "Wyoming"), new("AS", "American Samoa"), new("GU", "Guam"), new("MP", "Northern Mariana Islands"),
        new("PR", "Puerto Rico"), new("VI", "U.S. Virgin Islands"), new("AA", "Armed Forces Americas"), new("AE", "Armed Forces Europe"),
        new("AP", "Armed Forces Pacific"),
    ];

    /// <summary>Whether these are the two letters of a state.</summary>
    public static bool Exists(string? letters) => All.Any(state => state.Letters == letters);
}

/// <summary>A state: its two letters and its name.</summary>
public sealed record PostalStateName(string Letters, string Name);
