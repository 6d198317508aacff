namespace ResourceRoom.Web.Data;

/// <summary>A service of one of the two catalogs. It is retired, never deleted: visits and plans go on naming it.</summary>
public interface IOffered : IVersioned
{
    const int CodeLength = 20;
    const int NameLength = 80;
    const int DescriptionLength = 200;

    int Id { get; }

    string Code { get; }

    string Name { get; set; }

    string Description { get; set; }

    DateOnly EffectiveFrom { get; }

    /// <summary>The first day on which it is not offered any more; null while no end is set.</summary>
    DateOnly? EffectiveUntil { get; set; }
}
