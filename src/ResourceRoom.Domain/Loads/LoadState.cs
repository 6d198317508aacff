namespace ResourceRoom.Domain.Loads;

/// <summary>Where a load is (load-receipt-v1, "Receipt"). The names stand in receipts.</summary>
public enum LoadState : byte
{
    /// <summary>Its file is still being received; no receipt names it.</summary>
    Receiving = 1,

    /// <summary>Waits for its turn.</summary>
    Queued = 2,

    /// <summary>Its rows are being applied.</summary>
    Running = 3,

    /// <summary>All its rows are accounted for.</summary>
    Finished = 4,

    /// <summary>Waits for a person, because it would turn many known visits into other ones.</summary>
    Held = 5,

    /// <summary>The whole file was refused.</summary>
    Refused = 6,

    /// <summary>Given up; sending the file again is safe.</summary>
    Failed = 7,
}
