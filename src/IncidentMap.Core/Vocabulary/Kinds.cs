namespace IncidentMap;

/// <summary>By what means harm was done.</summary>
public enum IncidentKind
{
    /// <summary>Bombs or missiles from a piloted aircraft, or air strikes not told further.</summary>
    Airstrike,

    /// <summary>A strike by an unmanned aircraft.</summary>
    DroneStrike,

    /// <summary>Fire or barrel bombs from a helicopter.</summary>
    Helicopter,

    /// <summary>A ballistic, cruise or surface-to-surface missile.</summary>
    Missile,

    /// <summary>Shells or rockets from the ground.</summary>
    Artillery,

    /// <summary>Mortar bombs.</summary>
    Mortar,

    /// <summary>Cluster munitions, whatever delivered them.</summary>
    Cluster,

    /// <summary>Toxic chemicals.</summary>
    Chemical,

    /// <summary>A car bomb, suicide bomb or other improvised device.</summary>
    Ied,

    /// <summary>A mine or another remnant of war.</summary>
    ExplosiveRemnant,

    /// <summary>Small arms.</summary>
    Shooting,

    /// <summary>A raid or landing on the ground.</summary>
    Raid,

    /// <summary>Not stated.</summary>
    Unknown,
}

/// <summary>What happened to the people a figure counts.</summary>
public enum Outcome
{
    /// <summary>Killed, or died of wounds.</summary>
    Killed,

    /// <summary>Injured.</summary>
    Injured,

    /// <summary>Missing or under the rubble.</summary>
    Missing,

    /// <summary>Detained or abducted.</summary>
    Detained,
}

/// <summary>Whether a source calls the people it counts civilians or belligerents.</summary>
public enum VictimStatus
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>Civilians, in the words of the source.</summary>
    Civilian,

    /// <summary>Members of an armed force or group, in the words of the source.</summary>
    Belligerent,
}

/// <summary>Children, women or men, where the source says so.</summary>
public enum VictimGroup
{
    /// <summary>Children.</summary>
    Child,

    /// <summary>Women.</summary>
    Woman,

    /// <summary>Men.</summary>
    Man,
}

/// <summary>How well the record of an incident is supported (Airwars' scheme, https://airwars.org/research/).</summary>
public enum Grade
{
    /// <summary>The belligerent itself has acknowledged it.</summary>
    Confirmed,

    /// <summary>Two or more independent origins.</summary>
    Fair,

    /// <summary>One uncorroborated origin, whatever the number of outlets.</summary>
    Weak,

    /// <summary>Competing attributions.</summary>
    Contested,

    /// <summary>Harm shown to be to combatants only, or caused by another.</summary>
    Discounted,
}

/// <summary>What a belligerent said of a strike laid to it.</summary>
public enum Response
{
    /// <summary>The claim is no response.</summary>
    None,

    /// <summary>Responsibility or harm is acknowledged.</summary>
    Acknowledged,

    /// <summary>Responsibility or harm is denied.</summary>
    Denied,

    /// <summary>It will assess or investigate: neither denial nor confirmation.</summary>
    WillAssess,
}

/// <summary>On what footing a party is named.</summary>
public enum PartyBasis
{
    /// <summary>Somebody says it was this party.</summary>
    Alleged,

    /// <summary>The party itself says so.</summary>
    Acknowledged,

    /// <summary>The party denies it.</summary>
    Denied,

    /// <summary>Several parties are named against one another.</summary>
    Contested,
}

/// <summary>How precisely the date is known.</summary>
public enum DatePrecision
{
    /// <summary>One local day.</summary>
    Exact,

    /// <summary>Some day, or all days, between start and end.</summary>
    Range,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>The text gives none; the local day of publication stands in.</summary>
    Published,
}

/// <summary>The local part of the day, as Airwars divides it.</summary>
public enum PartOfDay
{
    /// <summary>Around dawn (فجر).</summary>
    Dawn,

    /// <summary>Morning (صباح).</summary>
    Morning,

    /// <summary>Around midday (ظهر).</summary>
    Midday,

    /// <summary>Afternoon (عصر، بعد الظهر).</summary>
    Afternoon,

    /// <summary>During the day (نهار).</summary>
    Day,

    /// <summary>Around dusk or in the evening (مساء، مغرب).</summary>
    Evening,

    /// <summary>During the night (ليل).</summary>
    Night,

    /// <summary>Around midnight.</summary>
    Midnight,

    /// <summary>After midnight.</summary>
    AfterMidnight,
}
