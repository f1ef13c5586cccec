drop table kept_apart_later;
drop table kept_apart;
