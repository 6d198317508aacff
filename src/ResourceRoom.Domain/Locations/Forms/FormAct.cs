namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>What can be done with a location form.</summary>
public enum FormAct
{
    /// <summary>The LWIA sends it, for the first time or again.</summary>
    Submit,

    /// <summary>OET sends it back with comments.</summary>
    Return,

    /// <summary>OET accepts it.</summary>
    Accept,

    /// <summary>The LWIA takes it back before it is accepted.</summary>
    Withdraw,

    /// <summary>The LWIA deletes a draft that was never sent.</summary>
    Discard,
}
