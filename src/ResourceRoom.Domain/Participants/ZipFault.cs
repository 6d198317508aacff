namespace ResourceRoom.Domain.Participants;

/// <summary>Why text is not a valid ZIP code (value rules of Policy 1.11.2, item 5.2.3 [ours]).</summary>
public enum ZipFault
{
    /// <summary>It is valid.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Neither five digits nor ZIP+4.</summary>
    NotZip,
}
