namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>Where a location form stands [ours]. The numbers are stored.</summary>
public enum LocationFormState : byte
{
    /// <summary>The LWIA is filling it in.</summary>
    Draft = 1,

    /// <summary>OET has it.</summary>
    Submitted = 2,

    /// <summary>OET sent it back with comments.</summary>
    Returned = 3,

    /// <summary>OET accepted it.</summary>
    Accepted = 4,

    /// <summary>It was taken back.</summary>
    Withdrawn = 5,
}
