namespace ResourceRoom.Web.Data.Participants;

/// <summary>The kinds of rows that belong to a person and go along in a merge. The numbers are stored: never change one.</summary>
public enum MovedRow : byte
{
    /// <summary>A visit.</summary>
    Visit = 1,

    /// <summary>A card.</summary>
    Card = 2,

    /// <summary>The registration; its key is the person's.</summary>
    Registration = 3,

    /// <summary>A customer's account.</summary>
    Account = 4,
}
