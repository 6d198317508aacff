namespace ResourceRoom.Web.Security;

/// <summary>Something a role may do. On which records is a second question, answered by <see cref="Scope"/>.</summary>
public enum Permission
{
    /// <summary>Check visitors in and out at the desk of the room one is signed in to.</summary>
    CheckInVisitors,

    /// <summary>See visits.</summary>
    SeeVisits,

    /// <summary>Correct and void visits, with a reason that is kept.</summary>
    CorrectVisits,

    /// <summary>Search and open people's records.</summary>
    SeeParticipants,

    /// <summary>Supply or correct the nine items on a record.</summary>
    EditParticipants,

    /// <summary>Merge two records of one person, and take that back.</summary>
    MergeParticipants,

    /// <summary>Have an SSN shown, for a reason that is kept.</summary>
    RevealSsn,

    /// <summary>Make, print and replace people's cards at the desk of the room one is signed in to.</summary>
    PrintCards,

    /// <summary>Record answers to the equal-opportunity items, unseen (29 CFR 38.41).</summary>
    RecordEoItems,

    /// <summary>See the answers to the equal-opportunity items.</summary>
    SeeEoItems,

    /// <summary>See established resource rooms.</summary>
    SeeLocations,

    /// <summary>Invite staff, end their access, and say in which rooms they work.</summary>
    ManageStaff,
}
