namespace ResourceRoom.Domain.Visits;

/// <summary>Why a visit cannot begin.</summary>
public enum CheckInRefusal
{
    /// <summary>The room is established on a later day (Policy 1.11.2, item 2).</summary>
    RoomNotOpenYet,

    /// <summary>The room was closed on or before that day [ours].</summary>
    RoomClosed,

    /// <summary>The person's earlier visit to this room is still open; services can be added to it [ours].</summary>
    AlreadyHere,

    /// <summary>No service was chosen, and services are what must be recorded (Policy 1.11.2, item 1).</summary>
    NoServiceChosen,
}
